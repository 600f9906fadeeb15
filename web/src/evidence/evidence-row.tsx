import { Link } from 'wouter';
import type { JudgedSentence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Button } from '../design/button.js';
import { day } from '../design/format.js';
import { StanceMark } from '../design/stance-mark.js';
import { numberCell } from '../design/table.js';
import styles from './evidence-table.module.css';
import { RulingLine } from './ruling-line.js';
import { rulingsOn } from './rulings-on.js';
import { before, behind } from './surroundings.js';

interface Props {
  dossier: string;
  sentence: JudgedSentence;
  /** Its origin's name, and where all sentences of that origin are. */
  origin: { name: string; address: string } | null;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onOverrule: () => void;
}

const score = (probability: number): string => probability.toFixed(2).replace(/^0/, '');

/** A sentence in its surroundings, what the engine makes of it, and what a reader said. */
export const EvidenceRow = ({
  dossier,
  sentence,
  origin,
  selected,
  onSelect,
  onOverrule,
}: Props) => {
  const { n, quote, ruling, speaker, certainty, page } = sentence;
  const start = quote.slice(0, 60);
  return (
    <tr data-stance={sentence.stance} data-selected={selected || undefined}>
      <td className={styles.select}>
        <input
          type="checkbox"
          checked={selected}
          onChange={({ target }) => onSelect(target.checked)}
          aria-label={`Select: ${start}`}
        />
      </td>
      <td className={`${numberCell} ${styles.no}`} data-label="Number">
        {n === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">not cited</span>
          </>
        ) : (
          n
        )}
      </td>
      <th scope="row" className={styles.sentence}>
        <span className={styles.around}>{before(sentence.prefix)}</span>
        <span className={styles.quote}>{quote}</span>
        <span className={styles.around}>{behind(sentence.suffix)}</span>
        <span className={styles.place}>
          <Link href={addresses.document(dossier, sentence.document, sentence.span)}>
            {sentence.title}
          </Link>
          {page !== null && `, page ${page}`}
        </span>
        {rulingsOn(sentence).map((made) => (
          <RulingLine key={made.id} ruling={made} />
        ))}
      </th>
      <td className={styles.stance}>
        <StanceMark stance={sentence.stance} />
        {ruling?.kind === 'stance' && ruling.stance !== undefined && !ruling.withdrawn && (
          <span className={styles.overruled}>
            overruled: <StanceMark stance={ruling.stance} />
          </span>
        )}
      </td>
      <td className={numberCell} data-label="Probability">
        {score(sentence.probability)}
      </td>
      <td className={styles.publisher} data-label="Publisher">
        {sentence.publisher}
        <span className={styles.kind}>{sentence.kind}</span>
      </td>
      <td className={styles.date} data-label="Date">
        {sentence.date === null ? 'undated' : day(sentence.date)}
      </td>
      <td data-label="Speaker">
        {speaker ?? <span className={styles.soft}>says so itself</span>}
        {certainty !== 'asserted' && <span className={styles.kind}>{certainty}</span>}
      </td>
      <td data-label="Origin">
        {origin !== null ? (
          <Link href={origin.address}>{origin.name}</Link>
        ) : (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">none</span>
          </>
        )}
      </td>
      <td className={styles.act}>
        <Button look="quiet" onClick={onOverrule} aria-label={`Overrule: ${start}`}>
          Overrule
        </Button>
      </td>
    </tr>
  );
};
