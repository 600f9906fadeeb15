import { Link } from 'wouter';
import type { Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import { StanceMark } from '../design/stance-mark.js';
import styles from './map.module.css';

interface Props {
  dossier: string;
  evidence: readonly Evidence[];
}

/** Evidence as a list: each quote with its stance, leading to its place in the document. */
export const EvidencePieces = ({ dossier, evidence }: Props) => (
  <ul className={styles.pieces}>
    {evidence.map(({ n, stance, probability, quote, document, span, page, speaker }) => (
      <li key={n} data-stance={stance}>
        <span className={styles.quote}>{quote}</span>
        <StanceMark stance={stance} probability={probability} /> · [{n}]{' '}
        <Link href={addresses.document(dossier, document.id, span)}>{document.title}</Link>
        {page !== null && `, page ${page}`} ·{' '}
        <span className={styles.soft}>
          {document.publisher}, {document.date === null ? 'undated' : day(document.date)}
          {speaker !== null && `, says ${speaker}`}
        </span>
      </li>
    ))}
  </ul>
);
