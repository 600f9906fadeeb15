import { sharedReasons } from '../../../src/publishing/origin-names.js';
import {
  rowLabel,
  stanceLegend,
  type TimelineRow,
  timelineOf,
} from '../../../src/publishing/timeline.js';
import {
  LABEL_HEIGHT,
  LANE_HEIGHT,
  MARGIN,
  placeOnAxis,
  stackOf,
  tickAnchor,
  tickPlace,
} from '../../../src/publishing/timeline-scale.js';
import type { Evidence } from '../api/types.js';
import { Citations } from './citation.js';
import { OriginProofs } from './origin-proofs.js';
import { useReading } from './reading.js';
import styles from './timeline-figure.module.css';
import { TimelineMarkShape } from './timeline-mark.js';

const Row = ({ row, top }: { row: TimelineRow; top: number }) => (
  <>
    <text y={top + 12}>{rowLabel(row)}</text>
    <rect
      className={styles.row}
      x={`${MARGIN}%`}
      y={top + LABEL_HEIGHT}
      width={`${100 - 2 * MARGIN}%`}
      height={row.lanes * LANE_HEIGHT}
      rx="4"
    />
    {row.marks.map((mark) => (
      <TimelineMarkShape key={mark.evidence.n} mark={mark} top={top} />
    ))}
  </>
);

const Axis = ({ ticks, bottom }: { ticks: { at: number; label: string }[]; bottom: number }) => (
  <>
    {ticks.map(({ at, label }, index) => {
      const anchor = tickAnchor(index, ticks.length);
      return (
        <g key={label}>
          <line
            className={styles.grid}
            x1={placeOnAxis(at)}
            x2={placeOnAxis(at)}
            y1={LABEL_HEIGHT}
            y2={bottom}
          />
          <text x={tickPlace(at, anchor)} y={bottom + 14} textAnchor={anchor}>
            {label}
          </text>
        </g>
      );
    })}
  </>
);

const Chart = ({ rows, ticks }: Pick<ReturnType<typeof timelineOf>, 'rows' | 'ticks'>) => {
  const { tops, bottom } = stackOf(rows);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      className={styles.timeline}
      role="group"
      aria-label="Evidence by date and origin"
      width="100%"
      height={bottom + 22}
    >
      <Axis ticks={ticks} bottom={bottom} />
      {rows.map((row, index) => (
        <Row key={row.origins[0]?.id} row={row} top={tops[index] ?? 0} />
      ))}
    </svg>
  );
};

const Undated = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.length > 0 && (
    <p>
      Undated:{' '}
      {evidence.map(({ n, document }, index) => (
        <span key={n}>
          {index > 0 && ', '}
          {document.publisher}
          <Citations numbers={[n]} />
        </span>
      ))}
    </p>
  );

/** Evidence by date, one row an origin; marks keep their size on any screen. */
export const TimelineFigure = () => {
  const { report, origins } = useReading();
  const { rows, ticks, undated } = timelineOf(report.evidence, origins);
  return (
    <figure>
      {rows.length > 0 && <Chart rows={rows} ticks={ticks} />}
      <figcaption className={styles.caption}>
        {rows.length > 0 && <p>{stanceLegend()}</p>}
        {sharedReasons(origins).map(({ words, origins: alike }) => (
          <p key={words}>
            {words} <OriginProofs origins={alike} />
          </p>
        ))}
        <Undated evidence={undated} />
      </figcaption>
    </figure>
  );
};
