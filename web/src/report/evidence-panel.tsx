import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../design/button.js';
import { EvidenceCard } from './evidence-card.js';
import styles from './evidence-panel.module.css';
import type { Place } from './places.js';
import { useReading } from './reading.js';
import { usePlace } from './use-place.js';

interface Props {
  /** The text beside which the evidence stands. */
  text: RefObject<HTMLElement | null>;
  places: readonly Place[];
}

/** Scrolls the list, and nothing else, until a lit card is wholly in sight. */
const reveal = (list: HTMLElement, card: HTMLElement): void => {
  const [outer, inner] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
};

/**
 * The evidence beside the text, of the place that is being read; on a narrow screen and on paper all
 * of it, beneath.
 */
export const EvidencePanel = ({ text, places }: Props) => {
  const { report, isWide, lit } = useReading();
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [follows, setFollows] = useState(true);
  const isHeld = useCallback(() => panel.current?.matches(':hover, :focus-within') ?? false, []);
  const at = usePlace(text, isHeld);
  const here = places.find(({ id }) => id === at)?.numbers ?? [];
  const total = report.evidence.length;
  const isFiltered = isWide && follows && here.length > 0 && here.length < total;

  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [at]);
  useEffect(() => {
    if (lit === null || !isWide || list.current === null || isHeld()) return;
    const card = list.current.querySelector<HTMLElement>(`#e${lit}`);
    if (card !== null) reveal(list.current, card);
  }, [lit, isWide, isHeld]);

  return (
    <aside ref={panel} className={styles.panel} aria-labelledby="evidence">
      <div className={styles.head}>
        <h2 id="evidence">{isFiltered ? 'Evidence here' : 'Evidence'}</h2>
        {isWide && (isFiltered || !follows) && (
          <Button look="quiet" onClick={() => setFollows(!follows)}>
            {follows ? `Show all ${total}` : 'Follow the text'}
          </Button>
        )}
      </div>
      <ol ref={list} className={styles.cards}>
        {report.evidence.map((evidence) => (
          <li
            key={evidence.n}
            className={
              isFiltered && !here.includes(evidence.n) && lit !== evidence.n
                ? styles.away
                : undefined
            }
          >
            <EvidenceCard evidence={evidence} />
          </li>
        ))}
      </ol>
    </aside>
  );
};
