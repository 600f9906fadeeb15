import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { counted } from '../../../src/model/counted.js';
import { Button } from '../design/button.js';
import { EvidenceCard } from './evidence-card.js';
import styles from './evidence-panel.module.css';
import { Fold } from './fold.js';
import { useReading } from './reading.js';
import { useCitedHere } from './use-cited-here.js';

interface Props {
  /** The text beside which the evidence stands. */
  text: RefObject<HTMLElement | null>;
}

/** Scrolls the list, and nothing else, until a lit card is wholly in sight. */
const reveal = (list: HTMLElement, card: HTMLElement): void => {
  const [outer, inner] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + 8;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + 8;
};

/** All evidence beneath the text, where the screen is too narrow for it to stand beside. */
const EvidenceBelow = () => {
  const { evidence } = useReading().report;
  return (
    <Fold id="evidence" heading="Evidence" count={counted(evidence.length, 'passage')}>
      <ol className={styles.cards}>
        {evidence.map((each) => (
          <li key={each.n}>
            <EvidenceCard evidence={each} />
          </li>
        ))}
      </ol>
    </Fold>
  );
};

/** The evidence beside the text, of what is being read; on paper all of it, beneath. */
const EvidenceBeside = ({ text }: Props) => {
  const { report, lit } = useReading();
  const panel = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [follows, setFollows] = useState(true);
  const isHeld = useCallback(() => panel.current?.matches(':hover, :focus-within') ?? false, []);
  const here = useCitedHere(text, isHeld);
  const total = report.evidence.length;
  const isFiltered = follows && here.length > 0 && here.length < total;

  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [here]);
  useEffect(() => {
    if (lit === null || list.current === null || isHeld()) return;
    const card = list.current.querySelector<HTMLElement>(`#e${lit}`);
    if (card !== null) reveal(list.current, card);
  }, [lit, isHeld]);

  return (
    <aside ref={panel} className={styles.panel} aria-labelledby="evidence">
      <div className={styles.head}>
        <h2 id="evidence">{isFiltered ? 'Evidence here' : 'Evidence'}</h2>
        {(isFiltered || !follows) && (
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

/** The evidence of a report: beside the text where there is room, else beneath it. */
export const EvidencePanel = ({ text }: Props) =>
  useReading().isWide ? <EvidenceBeside text={text} /> : <EvidenceBelow />;
