import type { ReactNode } from 'react';
import { Field } from './field.js';

interface Props {
  label: string;
  hint?: ReactNode;
  value: string;
  /** Values with what people read for them, in order. */
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
}

/** A labelled choice of one. */
export const SelectField = ({ label, hint, value, options, onChange }: Props) => (
  <Field label={label} hint={hint}>
    {(control) => (
      <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    )}
  </Field>
);
