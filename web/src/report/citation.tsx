import { use } from 'react';
import { citationName } from '../../../src/publishing/evidence-view.js';
import type { Evidence } from '../api/types.js';
import styles from './citation.module.css';
import { SlotContext, useReading } from './reading.js';

const Citation = ({ evidence }: { evidence: Evidence }) => {
  const { n } = evidence;
  const { lit, light, open, inPlace, follow, isWide } = useReading();
  const slot = use(SlotContext);
  const isOpen = isWide ? open === n : inPlace?.slot === slot && inPlace?.n === n;
  return (
    <button
      type="button"
      className={styles.citation}
      data-n={n}
      data-lit={lit === n || undefined}
      aria-label={citationName(evidence)}
      aria-expanded={isOpen}
      onClick={() => follow(n, slot)}
      onPointerEnter={() => light(n)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(n)}
      onBlur={() => light(null)}
    >
      {n}
    </button>
  );
};

/** Citations close behind what they prove; a number without evidence stays a number. */
export const Citations = ({ numbers }: { numbers: readonly number[] }) => {
  const { evidence } = useReading();
  return numbers.map((n) => {
    const cited = evidence.get(n);
    return cited === undefined ? (
      <span key={n} className={styles.citation}>
        {n}
      </span>
    ) : (
      <Citation key={n} evidence={cited} />
    );
  });
};
