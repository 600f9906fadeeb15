import { Link } from 'wouter';
import type { Comparison } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { Notice } from '../design/notice.js';
import { changeWords } from './change-words.js';
import styles from './compare.module.css';
import { EvidenceChanges } from './evidence-changes.js';
import { VerdictSide } from './verdict-side.js';

interface Props {
  dossier: string;
  comparison: Comparison;
}

const Documents = ({
  dossier,
  documents: { added, removed },
}: {
  dossier: string;
  documents: Comparison['documents'];
}) => (
  <section className={styles.part}>
    <h2>Documents used</h2>
    <ul className={styles.documents}>
      {added.map(({ id, title, publisher }) => (
        <li key={id}>
          came: <Link href={addresses.document(dossier, id)}>{title}</Link>, {publisher}
        </li>
      ))}
      {removed.map(({ id, title, publisher }) => (
        <li key={id}>
          went: <Link href={addresses.document(dossier, id)}>{title}</Link>, {publisher}
        </li>
      ))}
    </ul>
  </section>
);

/** Two checks beside each other, then what changed and what is behind it. */
export const ComparisonView = ({ dossier, comparison }: Props) => {
  const { from, to, verdict, reasons, evidence, documents, rulings, changed } = comparison;
  const onlyRulings = rulings.length > 0 && rulings.length === reasons.length;
  return (
    <>
      <p className={styles.change} role="status">
        {changeWords(comparison)}
      </p>
      <div className={styles.sides}>
        <VerdictSide dossier={dossier} name="Before" check={from} verdict={verdict.from} />
        <VerdictSide dossier={dossier} name="After" check={to} verdict={verdict.to} />
      </div>
      <section className={styles.part}>
        <h2>{onlyRulings ? 'What the rulings changed' : 'Why'}</h2>
        {reasons.length > 0 ? (
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : (
          <p>
            {changed
              ? 'No difference is known in what the two checks used.'
              : 'They used the same documents, engine and rulings.'}
          </p>
        )}
        {!changed && rulings.length > 0 && (
          <Notice title="The rulings did not change what the report says">
            <p>They are recorded and count; other evidence leads to the same answer.</p>
          </Notice>
        )}
      </section>
      <EvidenceChanges dossier={dossier} evidence={evidence} />
      {documents.added.length + documents.removed.length > 0 && (
        <Documents dossier={dossier} documents={documents} />
      )}
    </>
  );
};
