import { findDates } from '../../english/dates.js';
import { findQuantities } from '../../english/quantities.js';
import type { Span } from '../../model/span.js';

/** How a number of a question is held against one of a table. */
type NumberComparison =
  | 'is'
  | 'is-not'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  | 'about';

/** A number in a question, without the noun that it counts. */
export interface AskedNumber {
  value: number;
  is: NumberComparison;
  /** `usd`, `percent`, or what is counted. */
  unit: string | null;
  /** Half of the last place that was written: "4.2 million" is right from 4,150,000 on. */
  slack: number;
  span: Span;
}

const BEFORE: [NumberComparison, RegExp][] = [
  [
    'at-least',
    /\b(?:(?:no|not) (?:fewer|less) than|at least|a minimum of)\s+(?:the )?[$€£]?\s?$/iu,
  ],
  ['at-most', /\b(?:(?:no|not) more than|at most|up to|a maximum of)\s+(?:the )?[$€£]?\s?$/iu],
  [
    'more-than',
    /\b(?:more|greater|higher|larger|longer) than\s+(?:an? )?$|\b(?:over|above|exceed(?:s|ed|ing)?|upwards of)\s+(?:an? )?$/iu,
  ],
  [
    'less-than',
    /\b(?:fewer|less|lower|smaller|shorter) than\s+(?:an? )?$|\b(?:under|below)\s+(?:an? )?$/iu,
  ],
  [
    'about',
    /\b(?:about|around|approximately|roughly|nearly|almost|some|close to)\s+(?:an? )?$|[~≈]\s?$/iu,
  ],
];

const AFTER: [NumberComparison, RegExp][] = [
  ['at-least', /^\s*(?:\+|or (?:more|greater|higher)\b)/iu],
  ['at-most', /^\s*or (?:less|fewer|lower)\b/iu],
];

const NUMERAL =
  /^(?:us\$|[$€£]\s?)?(?:[\d.,]+|[a-z]+(?:-[a-z]+)?)(?:[\s-]?(?:hundred|thousand|million|billion|trillion|k|mn?|bn?|dozen)\b)?(?:\s?%)?/iu;

const SCALES: [RegExp, number][] = [
  [/(?:thousand|\dk)$/iu, 1e3],
  [/(?:million|\d\s?mn?)$/iu, 1e6],
  [/(?:billion|\d\s?bn?)$/iu, 1e9],
];

function slackOf(numeral: string): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(numeral);
  const places = digits?.[1]?.length ?? 0;
  const scale = SCALES.find(([form]) => form.test(numeral))?.[1];
  if (scale !== undefined) return (scale * 10 ** -places) / 2;
  return places > 0 || /%/u.test(numeral) ? 10 ** -places / 2 : 0;
}

/** The numbers of a question that are no dates, in order of place; "one" counts before a noun. */
export function askedNumbers(text: string): AskedNumber[] {
  const found = findQuantities(text, findDates(text)).map(
    ({ value, unit, bound, span }): AskedNumber => {
      const numeral = NUMERAL.exec(text.slice(span.start))?.[0] ?? '';
      const end = span.start + numeral.length;
      const before = text.slice(Math.max(0, span.start - 40), span.start);
      const said =
        BEFORE.find(([, form]) => form.test(before))?.[0] ??
        AFTER.find(([, form]) => form.test(text.slice(end)))?.[0];
      const is = said ?? (bound === 'exact' ? 'is' : bound);
      return { value, unit, is, slack: slackOf(numeral.trim()), span: { start: span.start, end } };
    },
  );
  const ones = [
    ...text.matchAll(/\b(?:only |exactly )?one(?= [a-z])(?! (?:of|or|in|another|day|with)\b)/giu),
  ].map((match): AskedNumber => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, end - 43), end - 3);
    const is = BEFORE.find(([, form]) => form.test(before))?.[0] ?? 'is';
    return { value: 1, unit: null, is, slack: 0, span: { start: end - 3, end } };
  });
  const taken = ({ span }: AskedNumber): boolean =>
    found.some((other) => other.span.start < span.end && span.start < other.span.end);
  return [...found, ...ones.filter((one) => !taken(one))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
