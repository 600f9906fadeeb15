import { Field } from '../design/field.js';
import styles from './question-box.module.css';

const PLACES = { documents: 'My documents', web: 'The web', both: 'Both' } as const;

/** What a question is asked of. */
export type Where = keyof typeof PLACES;

const isWhere = (value: string): value is Where => value in PLACES;

interface Props {
  where: Where;
  onChange: (where: Where) => void;
}

/** Chooses what a question is asked of, and says what leaves the machine. */
export const WhereField = ({ where, onChange }: Props) => (
  <div className={styles.date}>
    <Field
      label="Ask"
      hint={
        where === 'documents'
          ? 'Nothing leaves this server.'
          : 'Queries are sent to search providers; what is read is kept in the dossier.'
      }
    >
      {(control) => (
        <select
          {...control}
          value={where}
          onChange={({ target: { value } }) => isWhere(value) && onChange(value)}
        >
          {Object.entries(PLACES).map(([place, name]) => (
            <option key={place} value={place}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  </div>
);
