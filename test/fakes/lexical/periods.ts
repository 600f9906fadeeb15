import { type DateMention, findDates } from '../../../src/english/dates.js';
import type { Span } from '../../../src/model/span.js';

/** A stretch of time that a text names by its beginning and its end. */
export interface Period {
  first: DateMention;
  last: DateMention;
  /** From the beginning's words to the end's. */
  span: Span;
}

const LINK = String.raw`\s*(?:,\s*)?(?:\band|\bto|\buntil|\btill|\bthrough|[-–—])\s*(?:the\s+)?(?:(?:end|start|beginning|middle) of\s+)?`;
const LINKED = new RegExp(`^${LINK}$`, 'iu');
const OPENS = /^(?:from|between)$/;

/** "Between February and", "from 3 May to": a beginning that has its year from the end. */
const YEARLESS = new RegExp(
  String.raw`\b(?:[Ff]rom|[Bb]etween)\s+(?<date>(?:\d{1,2}\s+)?\p{Lu}\p{L}+\.?(?:\s+\d{1,2})?)${LINK}$`,
  'u',
);

/** The beginning before an end with a year: of the same year, or of the one before where it is later. */
function beginningBefore(text: string, last: DateMention): DateMention | undefined {
  const lead = text.slice(0, last.span.start);
  const found = YEARLESS.exec(lead);
  const date = found?.groups?.['date'];
  if (found === null || date === undefined) return undefined;
  const start = found.index + found[0].indexOf(date);
  const year = Number(last.iso.slice(0, 4));
  return [year, year - 1]
    .flatMap((of) => findDates(`${date} ${of}`))
    .filter(({ earliest }) => earliest <= last.latest)
    .map((mention) => ({ ...mention, span: { start, end: start + date.length } }))[0];
}

/** The periods of a text in order of place: "from 2019 until 2021", "between February and June 2021". */
export function findPeriods(text: string): Period[] {
  const dates = findDates(text);
  return dates.flatMap((last, at) => {
    const before = dates[at - 1];
    const linked =
      before !== undefined &&
      OPENS.test(before.relation) &&
      LINKED.test(text.slice(before.span.end, last.span.start));
    const first = linked ? before : beginningBefore(text, last);
    if (first === undefined || first.earliest > last.latest) return [];
    return [{ first, last, span: { start: first.span.start, end: last.span.end } }];
  });
}
