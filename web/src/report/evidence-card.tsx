import { Link } from 'wouter';
import { longDate } from '../../../src/publishing/dates.js';
import { CERTAINTY_WORDS } from '../../../src/publishing/stance-signs.js';
import { webLink } from '../../../src/publishing/web-link.js';
import type { Evidence } from '../api/types.js';
import { evidenceAddress } from '../document/place.js';
import { Citations } from './citation.js';
import styles from './evidence-card.module.css';
import { Explained } from './explained.js';
import { useReading } from './reading.js';
import { Says } from './says.js';

/** With more passages of one origin than this, they are counted and not named. */
const MOST_LINKS = 5;

const Origin = ({ evidence }: { evidence: Evidence }) => {
  const origin = useReading().origins.get(evidence.origin);
  if (origin === undefined) return null;
  const others = origin.evidence.filter((n) => n !== evidence.n);
  return (
    <>
      {' · '}
      {origin.why === '' ? (
        `origin ${origin.letter}`
      ) : (
        <Explained means={origin.why}>origin {origin.letter}</Explained>
      )}
      {others.length > MOST_LINKS && `, shared with ${others.length} others`}
      {others.length > 0 && others.length <= MOST_LINKS && (
        <>
          , shared with
          <Citations numbers={others} />
        </>
      )}
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
  const { lit, light, open } = useReading();
  const { n, document, stance, speaker } = evidence;
  const certainty = CERTAINTY_WORDS[evidence.certainty];
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
        <span className={styles.date}>
          {document.date === null ? 'undated' : longDate(document.date)}
        </span>
      </div>
      <blockquote className={styles.quote} dir="auto">
        <span className={styles.dim}>{evidence.prefix}</span>
        <mark>{evidence.quote}</mark>
        <span className={styles.dim}>{evidence.suffix}</span>
      </blockquote>
      <div className={styles.says}>
        <Says evidence={evidence} />
        <Origin evidence={evidence} />
        {speaker !== null && (
          <>
            {' · '}speaker: <bdi>{speaker}</bdi>
          </>
        )}
        {certainty !== null && ` · ${certainty}`}
      </div>
      <Source evidence={evidence} />
    </div>
  );
};
