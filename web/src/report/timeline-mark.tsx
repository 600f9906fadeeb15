import type { KeyboardEvent } from 'react';
import { longDate } from '../../../src/publishing/dates.js';
import { citationName } from '../../../src/publishing/evidence-view.js';
import type { TimelineMark } from '../../../src/publishing/timeline.js';
import {
  hasExtent,
  MARK_SHAPES,
  markHeight,
  placeOnAxis,
} from '../../../src/publishing/timeline-scale.js';
import { useReading } from './reading.js';
import styles from './timeline-figure.module.css';

/** One piece of evidence on the timeline; it is followed as a citation is. */
export const TimelineMarkShape = ({ mark, top }: { mark: TimelineMark; top: number }) => {
  const { evidence, at, from, to } = mark;
  const { lit, light, follow } = useReading();
  const { n, stance, document } = evidence;
  const y = markHeight(mark, top);
  const open = (): void => follow(n, null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    <>
      {hasExtent(mark) && (
        <line className={styles.extent} x1={placeOnAxis(from)} x2={placeOnAxis(to)} y1={y} y2={y} />
      )}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: it only places the mark, which has a name */}
      <svg x={placeOnAxis(at)} y={y} overflow="visible">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no button */}
        <g
          role="button"
          tabIndex={0}
          className={styles.mark}
          data-stance={stance}
          data-lit={lit === n || undefined}
          aria-label={`${citationName(evidence)}, ${longDate(document.date ?? '')}`}
          onClick={open}
          onKeyDown={onKeyDown}
          onPointerEnter={() => light(n)}
          onPointerLeave={() => light(null)}
          onFocus={() => light(n)}
          onBlur={() => light(null)}
        >
          <title>{`${document.publisher}, ${longDate(document.date ?? '')}`}</title>
          <rect className={styles.touch} x="-12" y="-12" width="24" height="24" />
          <path d={MARK_SHAPES[stance]} />
        </g>
      </svg>
    </>
  );
};
