import { type ReactNode, useEffect, useRef } from 'react';
import styles from './parts.module.css';

interface Props {
  id: string;
  heading: string;
  /** What it holds, counted. */
  count: string;
  children: ReactNode;
}

/** A part behind its heading and a count, opened by a click; on paper it stands open. */
export const Fold = ({ id, heading, count, children }: Props) => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = (): void => {
      if (details.current !== null) details.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <details ref={details} className={styles.fold}>
        <summary>
          <h2 id={id}>{heading}</h2> <span className={styles.count}>{count}</span>
        </summary>
        {children}
      </details>
    </section>
  );
};
