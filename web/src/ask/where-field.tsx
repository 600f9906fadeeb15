import { SelectField } from '../design/select-field.js';
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
  <div className={styles.where}>
    <SelectField
      label="Where to look"
      hint={
        where === 'documents'
          ? 'Nothing leaves this server.'
          : 'Queries are sent to search providers; what is read is kept in the dossier.'
      }
      value={where}
      options={Object.entries(PLACES)}
      onChange={(place) => isWhere(place) && onChange(place)}
    />
  </div>
);
