import { Link } from 'wouter';
import type { Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import styles from './citations.module.css';

interface Props {
  dossier: string;
  evidence: readonly Evidence[];
}

/** The numbers of evidence, each leading to its place in the document. */
export const Citations = ({ dossier, evidence }: Props) =>
  evidence.map(({ n, document, span, quote }, index) => (
    <span key={n}>
      {index > 0 && ' '}
      <Link
        className={styles.number}
        href={addresses.document(dossier, document.id, span)}
        aria-label={`${n}: ${quote.slice(0, 80)}`}
      >
        [{n}]
      </Link>
    </span>
  ));
