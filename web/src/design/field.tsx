import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control must carry so that label, hint and fault are read with it. */
interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

interface Props {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value; shown and read with the control. */
  fault?: string | null | undefined;
  /** The control: spread the given props on an input, select or textarea. */
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control with a hint and a fault. */
export const Field = ({ label, hint, fault, children }: Props) => {
  const id = useId();
  const hasFault = fault !== null && fault !== undefined;
  const described = [hint ? `${id}-hint` : '', hasFault ? `${id}-fault` : ''].join(' ').trim();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasFault ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {hasFault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};
