import { type TimeSpan, timeSpanOf } from '../../../src/publishing/dates.js';
import type { OriginNames } from '../../../src/publishing/origin-names.js';
import { axisOf, type TimeAxis } from '../../../src/publishing/time-axis.js';
import type { Evidence, Stance } from '../api/types.js';
import { STANCES } from './filter.js';

/** Evidence of one origin and one stance that stands together; places are fractions of the axis. */
export interface TimelineMark {
  stance: Stance;
  evidence: Evidence[];
  at: number;
  /** The stretch of time that its dates name. */
  from: number;
  to: number;
  /** Counted from 0; marks of different stances that would cover each other stand in different ones. */
  lane: number;
}

export interface TimelineRow {
  origin: string;
  /** What readers call the origin. */
  name: string;
  /** Publishers of its evidence, each once. */
  publishers: string[];
  marks: TimelineMark[];
  lanes: number;
}

interface Timeline {
  rows: TimelineRow[];
  ticks: TimeAxis['ticks'];
  /** What has no date that can be read; listed, never guessed. */
  undated: Evidence[];
}

interface Dated extends TimeSpan {
  evidence: Evidence;
}

type Unlaned = Omit<TimelineMark, 'lane'>;

/** One mark for each stance and bin, so that a hundred reprints of a day are one mark that counts. */
const grouped = (dated: readonly Dated[], { start, end }: TimeSpan, bins: number): Unlaned[] => {
  const fraction = (time: number): number => (time - start) / (end - start);
  const groups = new Map<string, Unlaned & { sum: number }>();
  for (const { evidence, ...period } of dated) {
    const from = fraction(period.start);
    const to = fraction(period.end);
    const middle = (from + to) / 2;
    const key = `${evidence.stance} ${Math.floor(middle * bins)}`;
    const group = groups.get(key) ?? {
      stance: evidence.stance,
      evidence: [],
      at: 0,
      from,
      to,
      sum: 0,
    };
    groups.set(key, group);
    group.evidence.push(evidence);
    group.from = Math.min(group.from, from);
    group.to = Math.max(group.to, to);
    group.sum += middle;
  }
  return [...groups.values()]
    .map(({ sum, ...group }) => ({ ...group, at: sum / group.evidence.length }))
    .sort((a, b) => a.at - b.at || STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
};

const inLanes = (marks: readonly Unlaned[], bins: number): TimelineMark[] => {
  const ends: number[] = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => mark.at - end >= 1 / bins);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.at;
    return { ...mark, lane };
  });
};

/**
 * Evidence by date, one row an origin, in the order of their names. `bins` is how many marks have
 * room beside each other.
 */
export const timelineOf = (
  evidence: readonly Evidence[],
  origins: OriginNames,
  bins: number,
): Timeline => {
  const dated: Dated[] = [];
  const undated: Evidence[] = [];
  for (const item of evidence) {
    const period = item.document.date === null ? null : timeSpanOf(item.document.date);
    if (period === null) undated.push(item);
    else dated.push({ evidence: item, ...period });
  }
  if (dated.length === 0) return { rows: [], ticks: [], undated };
  const axis = axisOf(dated);
  const rows = [...origins].flatMap(([origin, name]): TimelineRow[] => {
    const own = dated.filter((item) => item.evidence.origin === origin);
    if (own.length === 0) return [];
    const marks = inLanes(grouped(own, axis, bins), bins);
    const publishers = [...new Set(own.map((item) => item.evidence.document.publisher))];
    const lanes = Math.max(...marks.map(({ lane }) => lane)) + 1;
    return [{ origin, name, publishers, marks, lanes }];
  });
  return { rows, ticks: axis.ticks, undated };
};
