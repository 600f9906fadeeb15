import type { ReactNode } from 'react';
import type { Stance } from '../api/types.js';
import { counted, day } from '../design/format.js';
import { STANCE_SIGNS } from '../design/stance-mark.js';
import type { TimelineMark, TimelineRow } from './timeline.js';
import styles from './timeline-chart.module.css';

/** A mark by what stays the same when the filter changes. */
export interface ChosenMark {
  origin: string;
  stance: Stance;
  at: number;
}

interface Props {
  /** What a row is called, leading to its evidence. */
  nameFor: (row: TimelineRow) => ReactNode;
  rows: readonly TimelineRow[];
  ticks: readonly { at: number; label: string }[];
  chosen: ChosenMark | null;
  onChoose: (mark: ChosenMark | null) => void;
}

const LANE_HEIGHT = 30;
/** The axis leaves room for half a mark on either side, in per cent of the width. */
const MARGIN = 3;

const onAxis = (fraction: number): string => `${MARGIN + fraction * (100 - 2 * MARGIN)}%`;

/** Read for a mark: `3 that refute, 2 July 2025 to 4 July 2025, goes back to Tern Courier: Tern Courier`. */
const wordsFor = ({ stance, evidence }: TimelineMark, { name }: TimelineRow): string => {
  const dates = evidence.flatMap(({ document }) => document.date ?? []).sort();
  const first = day(dates[0] ?? '');
  const last = day(dates.at(-1) ?? '');
  const publishers = [...new Set(evidence.map(({ document }) => document.publisher))].slice(0, 3);
  const when = first === last ? first : `${first} to ${last}`;
  return `${counted(evidence.length, 'passage')}, ${stance}, ${when}, ${publishers.join(', ')}, goes back to ${name}`;
};

const Mark = ({
  mark,
  row,
  chosen,
  onChoose,
}: { mark: TimelineMark; row: TimelineRow } & Omit<Props, 'nameFor' | 'rows' | 'ticks'>) => {
  const { stance, at, lane, evidence, from, to } = mark;
  const isChosen = chosen?.origin === row.origin && chosen.stance === stance && chosen.at === at;
  const words = wordsFor(mark, row);
  const top = `${lane * LANE_HEIGHT}px`;
  return (
    <>
      <span
        className={styles.extent}
        data-stance={stance}
        style={{ left: onAxis(from), right: `calc(100% - ${onAxis(to)})`, top }}
      />
      <button
        type="button"
        className={styles.mark}
        data-stance={stance}
        aria-pressed={isChosen}
        aria-label={words}
        title={words}
        style={{ left: onAxis(at), top }}
        onClick={() => onChoose(isChosen ? null : { origin: row.origin, stance, at })}
      >
        {STANCE_SIGNS[stance]}
        {evidence.length > 1 && <small>{evidence.length}</small>}
      </button>
    </>
  );
};

/** Rows are origins, marks are evidence; a number tells how many one mark stands for. */
export const TimelineChart = ({ nameFor, rows, ticks, chosen, onChoose }: Props) => (
  <div className={styles.chart}>
    <ol className={styles.rows}>
      {rows.map((row) => (
        <li key={row.origin}>
          <span className={styles.label}>{nameFor(row)}</span>
          <div className={styles.track} style={{ height: `${row.lanes * LANE_HEIGHT}px` }}>
            {ticks.map(({ at, label }) => (
              <span key={label} className={styles.grid} style={{ left: onAxis(at) }} />
            ))}
            {row.marks.map((mark) => (
              <Mark
                key={`${mark.stance} ${mark.at}`}
                mark={mark}
                row={row}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ at, label }, index) => (
        <span
          key={label}
          data-place={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
          style={{ left: onAxis(at) }}
        >
          {label}
        </span>
      ))}
    </div>
  </div>
);
