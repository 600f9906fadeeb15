import { Link } from 'wouter';
import { evidenceView, type OriginView } from '../../../src/publishing/evidence-view.js';
import { webLink } from '../../../src/publishing/web-link.js';
import type { Evidence } from '../api/types.js';
import { addresses } from '../app/addresses.js';
import { evidenceAddress } from '../document/place.js';
import { Citations } from './citation.js';
import styles from './evidence-card.module.css';
import { useReading } from './reading.js';
import { Recognised } from './recognised.js';
import { Says } from './says.js';

const Origin = ({ origin }: { origin: OriginView }) => {
  const { dossier, check } = useReading();
  const { id, why, words, others } = origin;
  return (
    <>
      {' · '}
      <Link href={addresses.evidence(dossier, check, { origin: id })} title={why}>
        {words}
      </Link>
      <Citations numbers={others} />
    </>
  );
};

const Source = ({ evidence }: { evidence: Evidence }) => {
  const { dossier, check, follow, isWide } = useReading();
  const { document, page, n } = evidence;
  const web = webLink(document.url);
  return (
    <div className={styles.source}>
      <Link
        href={evidenceAddress(dossier, check, evidence)}
        onClick={(event) => {
          if (!isWide || event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          follow(n, null);
        }}
      >
        <bdi>{document.title}</bdi>
      </Link>
      {page !== null && `, page ${page}`}
      {web !== null && <span className={styles.address}> &lt;{web}&gt;</span>}
    </div>
  );
};

interface Props {
  evidence: Evidence;
  /** Whether it stands within the text rather than in the list of evidence. */
  isInPlace?: boolean;
}

/** One piece of evidence: who, when, the quote in its sentence, what it says of the claim. */
export const EvidenceCard = ({ evidence, isInPlace = false }: Props) => {
  const { lit, light, open, origins, stakes } = useReading();
  const { n, document, stance } = evidence;
  const { date, origin, speaker, certainty, differ, recognised } = evidenceView(evidence, {
    origins,
    stakes,
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: to point at it lights its citations, no more
    <div
      className={`${styles.card} ${isInPlace ? styles.inPlace : ''}`}
      data-stance={stance}
      data-lit={lit === n || open === n || undefined}
      id={isInPlace ? undefined : `e${n}`}
      onPointerEnter={() => light(n)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(n)}
      onBlur={() => light(null)}
    >
      <div className={styles.who}>
        <span className={styles.n}>{n}</span>
        <span>
          <b>
            <bdi>{document.publisher}</bdi>
          </b>{' '}
          · {document.kind}
        </span>
        <span className={styles.date}>{date}</span>
      </div>
      <blockquote className={styles.quote} dir="auto">
        <span className={styles.dim}>{evidence.prefix}</span>
        <mark>{evidence.quote}</mark>
        <span className={styles.dim}>{evidence.suffix}</span>
      </blockquote>
      {recognised !== null && <Recognised evidence={evidence} words={recognised} />}
      <div className={styles.says}>
        <Says evidence={evidence} />
        {origin !== null && <Origin origin={origin} />}
        {speaker !== null && (
          <>
            {' · '}speaker: <bdi>{speaker}</bdi>
          </>
        )}
        {certainty !== null && ` · ${certainty}`}
      </div>
      {differ !== null && <div className={styles.differ}>{differ}</div>}
      <Source evidence={evidence} />
    </div>
  );
};
