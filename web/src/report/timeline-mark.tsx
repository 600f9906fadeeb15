import type { KeyboardEvent } from 'react';
import { longDate } from '../../../src/publishing/dates.js';
import type { TimelineMark } from '../../../src/publishing/timeline.js';
import type { Stance } from '../api/types.js';
import { citationName } from './citation.js';
import { useReading } from './reading.js';
import styles from './timeline-figure.module.css';
import { LABEL_HEIGHT, LANE_HEIGHT, placeOnAxis } from './timeline-scale.js';

const SHAPES: Record<Stance, string> = {
  supports: 'M0-8 8 6H-8Z',
  refutes: 'M0 8 8-6H-8Z',
  qualifies: 'M0-8 8 0 0 8-8 0Z',
  neither: 'M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z',
};

/** A date of less than this share of the axis is a point of it. */
const POINT = 0.02;

/** One piece of evidence on the timeline; it is followed as a citation is. */
export const TimelineMarkShape = ({ mark, top }: { mark: TimelineMark; top: number }) => {
  const { evidence, at, from, to, lane } = mark;
  const { lit, light, follow } = useReading();
  const { n, stance, document } = evidence;
  const y = top + LABEL_HEIGHT + lane * LANE_HEIGHT + LANE_HEIGHT / 2;
  const open = (): void => follow(n, null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  return (
    <>
      {to - from >= POINT && (
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
          <path d={SHAPES[stance]} />
        </g>
      </svg>
    </>
  );
};
