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
const YEAR = String.raw`(?<year>1\d{3}|20\d\d)`;
/** Alone, a number names a year of modern times only. */
const BARE_YEAR = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const RELATION = String.raw`(?<relation>\b(?:only after|not until|no later than|as (?:early|late|far back|recently) as|since|after|before|until|till|by|from|between|in|during|throughout|on|through|around|about|as of|prior to|ahead of|effective|starting|beginning)\s+(?:(?:at least|around|about|roughly)\s+)?(?:the\s+)?(?:(?:end|start|beginning|middle) of\s+)?(?:the\s+)?)`;

/** What a number of four digits counts where it is no year, and the words that bound an amount. */
const COUNTED = String.raw`\s*(?:people|persons|percent|%|dollars|euros|pounds|miles|km\b|kilomet|feet|tons|tonnes|deaths|cases|officers|agents|troops|soldiers|jobs|homes|votes|years|square|times)`;
const COUNTING = String.raw`\b(?:section|sec|act|over|than|least|most|nearly|almost|some|approximately|roughly|up to|room|flight|resolution|highway|article|no)\.?\s`;
const TIMED = String.raw`(?<=\b(?:in|since|during|until)\s\d{4})`;

/** From the most to the least exact: what an earlier pattern took, a later one leaves alone. */
const PATTERNS = [
  String.raw`${RELATION}?\b${YEAR}-(?<number>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?\b`,
  String.raw`${RELATION}?\b${MONTH}\s+${DAY}(?:\s*,\s*|\s+)${YEAR}\b`,
  String.raw`${RELATION}?\b${DAY}\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b`,
  String.raw`${RELATION}?\b${MONTH},?\s+(?:of\s+)?${YEAR}\b`,
  String.raw`${RELATION}?(?:\b(?<part>early|mid|late)[-\s]+(?:the\s+)?)?\b(?<decade>1[5-9]\d|20\d)0['’]?s\b`,
  String.raw`${RELATION}?(?<event>(?<![\d/])9\/11(?![\d/])|\b(?:Sept\.?|September) 11(?:th)?(?=(?:,? 2001,?)? (?:terror(?:ist)? )?attacks)|(?<=\b(?:since|after|before|post)[\s-])(?:Sept\.?|September) 11(?:th)?(?!,?\s*\d))`,
  String.raw`(?:${RELATION}|(?<!${COUNTING}))(?<![$€£\d.,#/]|(?<!\d{4})[-–])\b${BARE_YEAR}\b(?!\d|[.,]\d|%)(?:${TIMED}|(?!${COUNTED})(?<!\b(?:about|around)\s\d{4}(?=\s+\p{L}+s\b)))`,
].map((source) => new RegExp(source, 'giu'));

const PARTS: Record<string, [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

const pad = (value: number): string => String(value).padStart(2, '0');

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

type Bounds = Pick<DateMention, 'iso' | 'earliest' | 'latest'>;

const day = (iso: string): Bounds => ({ iso, earliest: iso, latest: iso });

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function boundsOf(groups: Record<string, string | undefined>): Bounds | undefined {
  const { event, decade, part, month, number, day: date } = groups;
  if (event) return day('2001-09-11');
  if (decade) {
    const [from, to] = PARTS[part?.toLowerCase() ?? ''] ?? [0, 9];
    return {
      iso: decade,
      earliest: `${decade}${from}-01-01`,
      latest: `${decade}${to}-12-31`,
    };
  }
  const year = Number(groups['year']);
  const ofYear = month ? monthNumber(month) : Number(number ?? 0);
  if (ofYear === 0) return { iso: `${year}`, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const iso = `${year}-${pad(ofYear)}`;
  const last = lastDay(year, ofYear);
  if (!date) return { iso, earliest: `${iso}-01`, latest: `${iso}-${last}` };
  return Number(date) >= 1 && Number(date) <= last ? day(`${iso}-${pad(Number(date))}`) : undefined;
}

/**
 * The dates, months, years and decades that a text names, in order of place, never overlapping.
 * A decade's `iso` has three digits (`199` for the 1990s), so one date meets another where one's
 * `iso` is a prefix of the other's. "9/11" and "the September 11 attacks" are the day of 2001;
 * other dates without a year are left out, for they can't be compared. A bare number is a year
 * only where nothing makes it a quantity or a label.
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
