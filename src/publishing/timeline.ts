import type { Evidence } from '../model/evidence.js';
import { monthName, periodOf } from './dates.js';
import type { NamedOrigin } from './origin-names.js';
import { counted } from './report-words.js';

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
  ticks: { at: number; label: string }[];
  undated: Evidence[];
}

/** With more origins than this, those of a single dated piece share one row. */
const MOST_ROWS = 12;
/** Steps of the axis: fewer where labels name months, for they are longer. */
const MOST_MONTHS = 4;
const MOST_YEARS = 6;
/** Marks closer than this fraction of the axis get lanes of their own. */
const TOUCHING = 0.035;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];

interface Dated {
  evidence: Evidence;
  start: number;
  end: number;
}

/** The start of a month counted from year 0; in milliseconds UTC. */
const timeOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

const axisOf = (dated: readonly Dated[]): { start: number; end: number; ticks: number[] } => {
  const monthOf = (time: number): number => {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const first = monthOf(Math.min(...dated.map(({ start }) => start)));
  const last = monthOf(Math.max(...dated.map(({ end }) => end)) - 1) + 1;
  const fits = (step: number): boolean =>
    (last - first) / step <= (step < 12 ? MOST_MONTHS : MOST_YEARS);
  const step = MONTH_STEPS.find(fits) ?? 12_000;
  const from = Math.floor(first / step) * step;
  const count = Math.ceil((last - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => timeOf(from + index * step));
  return { start: ticks[0] ?? 0, end: ticks.at(-1) ?? 1, ticks };
};

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

const labelOf = (time: number, yearly: boolean): string => {
  const date = new Date(time);
  const year = String(date.getUTCFullYear());
  return yearly ? year : `${monthName(date.getUTCMonth())} ${year}`;
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
    const period = item.document.date === null ? null : periodOf(item.document.date);
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
  const yearly = axis.ticks.every((tick) => new Date(tick).getUTCMonth() === 0);
  return {
    rows: rowsOf(marks, origins),
    ticks: axis.ticks.map((tick) => ({ at: fraction(tick), label: labelOf(tick, yearly) })),
    undated,
  };
};

const LONGEST_NAMES = 38;

/** Names of publishers in about as many characters as a row has room for. */
const namesInShort = (publishers: readonly string[]): string => {
  const all = publishers.join(', ');
  const [first = ''] = publishers;
  if (publishers.length < 3 && all.length <= LONGEST_NAMES) return all;
  if (publishers.length > 2) return `${publishers.length} publishers`;
  const short =
    first.length > LONGEST_NAMES ? `${first.slice(0, LONGEST_NAMES - 1).trimEnd()}…` : first;
  return publishers.length === 1 ? short : `${short} and 1 more`;
};

/** What a row is called: its origin and who put the passages out, in some 60 characters at most. */
export const rowLabel = ({ origins, marks }: TimelineRow): string => {
  const [first] = origins;
  if (origins.length > 1) return `${counted(origins.length, 'origin')} with one dated passage each`;
  const publishers = [...new Set(marks.map(({ evidence }) => evidence.document.publisher))];
  return `Origin ${first?.letter ?? ''} · ${namesInShort(publishers)}`;
};
