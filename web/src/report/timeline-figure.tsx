import { counted } from '../../../src/model/counted.js';
import { sharedReasons } from '../../../src/publishing/origin-names.js';
import { rowLabel, type TimelineRow, timelineOf } from '../../../src/publishing/timeline.js';
import type { Evidence } from '../api/types.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import { Citations } from './citation.js';
import { Fold } from './fold.js';
import { OriginProofs } from './origin-proofs.js';
import { useReading } from './reading.js';
import styles from './timeline-figure.module.css';
import { TimelineMarkShape } from './timeline-mark.js';
import { heightOf, LABEL_HEIGHT, LANE_HEIGHT, MARGIN, placeOnAxis } from './timeline-scale.js';

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
      const place = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
      return (
        <g key={label}>
          <line
            className={styles.grid}
            x1={placeOnAxis(at)}
            x2={placeOnAxis(at)}
            y1={LABEL_HEIGHT}
            y2={bottom}
          />
          <text
            x={place === 'start' ? '0' : place === 'end' ? '100%' : placeOnAxis(at)}
            y={bottom + 14}
            textAnchor={place}
          >
            {label}
          </text>
        </g>
      );
    })}
  </>
);

const Chart = ({ rows, ticks }: Pick<ReturnType<typeof timelineOf>, 'rows' | 'ticks'>) => {
  const tops = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), 0),
  );
  const bottom = rows.reduce((sum, row) => sum + heightOf(row), 0);
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
  if (report.evidence.length === 0) return null;
  return (
    <Fold
      id="timeline"
      heading="Evidence over time"
      count={counted(report.evidence.length, 'passage')}
    >
      <figure>
        {rows.length > 0 && <Chart rows={rows} ticks={ticks} />}
        <figcaption className={styles.caption}>
          {rows.length > 0 && (
            <p>
              {(['supports', 'refutes', 'qualifies', 'neither'] as const)
                .map((stance) => `${STANCE_SIGNS[stance]} ${stance}`)
                .join('   ')}
            </p>
          )}
          {sharedReasons(origins).map(({ words, origins: alike }) => (
            <p key={words}>
              {words} <OriginProofs origins={alike} />
            </p>
          ))}
          <Undated evidence={undated} />
        </figcaption>
      </figure>
    </Fold>
  );
};
