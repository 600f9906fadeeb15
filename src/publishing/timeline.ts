import { counted } from '../model/counted.js';
import type { Evidence } from '../model/evidence.js';
import { type TimeSpan, timeSpanOf } from './dates.js';
import type { NamedOrigin } from './origin-names.js';
import { shorten } from './shorten.js';
import { STANCE_SIGNS } from './stance-signs.js';
import { axisOf, type TimeAxis } from './time-axis.js';

/** A dated piece of evidence; places are fractions of the axis from 0 to 1. */
export interface TimelineMark {
  evidence: Evidence;
  at: number;
  /** Where the date is no day: the stretch of time that it names. */
  from: number;
  to: number;
  /** Marks that would cover each other stand in different lanes, counted from 0. */
  lane: number;
}

export interface TimelineRow {
  origins: NamedOrigin[];
  lanes: number;
  marks: TimelineMark[];
}

export interface Timeline {
  rows: TimelineRow[];
  ticks: TimeAxis['ticks'];
  undated: Evidence[];
}

/** With more origins than this, those of a single dated piece share one row. */
const MOST_ROWS = 12;
/** Marks closer than this fraction of the axis get lanes of their own. */
const TOUCHING = 0.035;

interface Dated extends TimeSpan {
  evidence: Evidence;
}

const inLanes = (marks: Omit<TimelineMark, 'lane'>[]): TimelineMark[] => {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.at - b.at || a.evidence.n - b.evidence.n)
    .map((mark) => {
      const free = ends.findIndex((end) => mark.at - end >= TOUCHING);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = mark.at;
      return { ...mark, lane };
    });
};

const rowsOf = (
  marks: readonly Omit<TimelineMark, 'lane'>[],
  origins: ReadonlyMap<string, NamedOrigin>,
): TimelineRow[] => {
  const groups = [...origins.values()]
    .map((origin) => ({
      origins: [origin],
      marks: marks.filter(({ evidence }) => evidence.origin === origin.id),
    }))
    .filter((group) => group.marks.length > 0);
  const single =
    groups.length > MOST_ROWS ? groups.filter((group) => group.marks.length === 1) : [];
  const rows = groups.filter((group) => !single.includes(group));
  if (single.length > 0) {
    rows.push({
      origins: single.flatMap((group) => group.origins),
      marks: single.flatMap((group) => group.marks),
    });
  }
  return rows.map((row) => {
    const laned = inLanes(row.marks);
    return {
      origins: row.origins,
      marks: laned,
      lanes: Math.max(...laned.map(({ lane }) => lane)) + 1,
    };
  });
};

/**
 * Places evidence by date, one row an origin. A date that names a month or a year stands in its
 * middle and keeps its extent. Evidence without a readable date is listed, never guessed.
 */
export const timelineOf = (
  evidence: readonly Evidence[],
  origins: ReadonlyMap<string, NamedOrigin>,
): Timeline => {
  const dated = evidence.flatMap((item): Dated[] => {
    const period = item.document.date === null ? null : timeSpanOf(item.document.date);
    return period === null ? [] : [{ evidence: item, ...period }];
  });
  const known = new Set(dated.map((item) => item.evidence));
  const undated = evidence.filter((item) => !known.has(item));
  if (dated.length === 0) return { rows: [], ticks: [], undated };
  const axis = axisOf(dated);
  const fraction = (time: number): number => (time - axis.start) / (axis.end - axis.start);
  const marks = dated.map((item) => ({
    evidence: item.evidence,
    at: fraction((item.start + item.end) / 2),
    from: fraction(item.start),
    to: fraction(item.end),
  }));
  return { rows: rowsOf(marks, origins), ticks: axis.ticks, undated };
};

/** About as many characters as a row has room for. */
const LABEL_LENGTH = 52;

/** What a row is called: its origin, shortened to the room there is. */
export const rowLabel = ({ origins }: TimelineRow): string => {
  const [first] = origins;
  if (origins.length > 1) return `${counted(origins.length, 'origin')} with one dated passage each`;
  return shorten(first?.name ?? '', LABEL_LENGTH);
};

/** What the shapes of a timeline and a map stand for. */
export const stanceLegend = (): string =>
  (['supports', 'refutes', 'qualifies', 'neither'] as const)
    .map((stance) => `${STANCE_SIGNS[stance]}\u00a0${stance}`)
    .join('   ');
