import type { Span } from '../model/span.js';

/** A time that a text names. `earliest` and `latest` are ISO days, both inclusive. */
export interface DateMention {
  /** ISO prefix as precise as the text: `2001-09-11`, `2025-03`, `1990`. */
  iso: string;
  earliest: string;
  latest: string;
  span: Span;
  /** The word that relates the statement to the time, lower case: "after", "since", "in" … or "". */
  relation: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
const RELATION = String.raw`(?<relation>\b(?:only after|not until|since|after|before|until|till|by|from|in|during|on|through|around|about|as of|prior to|effective|starting|beginning)\s+(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+)?)?`;

const PATTERNS = [
  new RegExp(String.raw`${RELATION}\b(?<isoDay>(?:1[5-9]|20)\d\d-\d\d-\d\d)\b`, 'gi'),
  new RegExp(
    String.raw`${RELATION}\b${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}\b`,
    'gi',
  ),
  new RegExp(
    String.raw`${RELATION}\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+${YEAR}\b`,
    'gi',
  ),
  new RegExp(String.raw`${RELATION}\b${MONTH},?\s+(?:of\s+)?${YEAR}\b`, 'gi'),
  new RegExp(
    String.raw`${RELATION}(?<part>early|mid|late)?[- ]?(?:the\s+)?\b(?<decade>(?:1[5-9]|20)\d0)s\b`,
    'gi',
  ),
  new RegExp(
    String.raw`${RELATION}(?<event>\b9\/11\b|\b(?:the\s+)?September 11(?:th)?\b(?!,? \d{4})(?: attacks)?)`,
    'gi',
  ),
  new RegExp(
    String.raw`${RELATION}(?<![\d$€£.,-])\b${YEAR}\b(?![\d%]|[.,]\d|\s*(?:people|officers|dollars|percent))`,
    'gi',
  ),
];

const PARTS: Record<string, [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

const pad = (value: number): string => String(value).padStart(2, '0');

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

type Bounds = Pick<DateMention, 'iso' | 'earliest' | 'latest'>;

const day = (iso: string): Bounds => ({ iso, earliest: iso, latest: iso });

function boundsOf(groups: Record<string, string | undefined>): Bounds | undefined {
  if (groups['isoDay']) return day(groups['isoDay']);
  if (groups['event']) return day('2001-09-11');
  if (groups['decade']) {
    const decade = Number(groups['decade']);
    const [from, to] = PARTS[groups['part']?.toLowerCase() ?? ''] ?? [0, 9];
    return {
      iso: `${decade}`.slice(0, 3),
      earliest: `${decade + from}-01-01`,
      latest: `${decade + to}-12-31`,
    };
  }
  const year = Number(groups['year']);
  if (!groups['month'])
    return { iso: `${year}`, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const start = groups['month'].toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((name) => name.startsWith(start)) + 1;
  const ofMonth = `${year}-${pad(month)}`;
  if (!groups['day'])
    return {
      iso: ofMonth,
      earliest: `${ofMonth}-01`,
      latest: `${ofMonth}-${lastDay(year, month)}`,
    };
  const date = Number(groups['day']);
  return date >= 1 && date <= lastDay(year, month) ? day(`${ofMonth}-${pad(date)}`) : undefined;
}

/**
 * The dates, months, years and decades that a text names, in order of place, never overlapping.
 * A decade's `iso` has three digits (`199` for the 1990s). "September 11" and "9/11" without a
 * year are the day of 2001. Bare numbers count as years only where nothing makes them a quantity.
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const bounds = boundsOf(match.groups ?? {});
      const lead = match.groups?.['relation'] ?? '';
      const span = { start: match.index + lead.length, end: match.index + match[0].length };
      const taken = found.some(
        (other) => other.span.start < span.end && span.start < other.span.end,
      );
      if (!bounds || taken) continue;
      const relation = lead
        .toLowerCase()
        .trim()
        .replace(/\s+the$/, '');
      found.push({ ...bounds, span, relation });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
