import { Link } from 'wouter';
import type { Comparison, Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { day } from '../design/format.js';
import { StanceMark } from '../design/stance-mark.js';
import styles from './compare.module.css';

interface PieceProps {
  dossier: string;
  piece: Evidence;
}

const Source = ({ dossier, piece: { document, span, page } }: PieceProps) => (
  <span className={styles.source}>
    <Link href={addresses.document(dossier, document.id, span)}>{document.title}</Link> ·{' '}
    {document.publisher}, {document.date === null ? 'undated' : day(document.date)}
    {page !== null && `, page ${page}`}
  </span>
);

const Piece = ({ dossier, piece }: PieceProps) => (
  <li data-stance={piece.stance}>
    <blockquote>{piece.quote}</blockquote>
    <StanceMark stance={piece.stance} probability={piece.probability} /> · [{piece.n}]{' '}
    <Source dossier={dossier} piece={piece} />
  </li>
);

/** The stance before and after; once, where it stayed. */
const Turn = ({ before, after }: { before: Evidence; after: Evidence }) => {
  const is = <StanceMark stance={after.stance} probability={after.probability} />;
  if (before.stance === after.stance && before.probability === after.probability)
    return <p>{is}</p>;
  return (
    <p>
      <span className="visually-hidden">before: </span>
      <StanceMark stance={before.stance} probability={before.probability} />{' '}
      <span aria-hidden="true">→</span> <span className="visually-hidden">after: </span>
      {is}
    </p>
  );
};

const List = ({ dossier, pieces }: { dossier: string; pieces: readonly Evidence[] }) => (
  <ul className={styles.pieces}>
    {pieces.map((piece) => (
      <Piece key={piece.n} dossier={dossier} piece={piece} />
    ))}
  </ul>
);

interface Props {
  dossier: string;
  evidence: Comparison['evidence'];
}

/** Evidence that says or counts for something else, that came, and that went. */
export const EvidenceChanges = ({ dossier, evidence: { changed, added, removed } }: Props) => (
  <>
    {changed.length > 0 && (
      <section className={styles.part}>
        <h2>Evidence that counts differently</h2>
        <ul className={styles.pieces}>
          {changed.map(({ before, after, why }) => (
            <li key={after.n} data-stance={after.stance}>
              <blockquote>{after.quote}</blockquote>
              <Turn before={before} after={after} />
              <p>{why}</p>
              <Source dossier={dossier} piece={after} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {added.length > 0 && (
      <section className={styles.part}>
        <h2>Evidence gained</h2>
        <List dossier={dossier} pieces={added} />
      </section>
    )}
    {removed.length > 0 && (
      <section className={styles.part}>
        <h2>Evidence lost</h2>
        <List dossier={dossier} pieces={removed} />
      </section>
    )}
  </>
);
