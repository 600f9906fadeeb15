import { type DateMention, findDates } from '../../english/dates.js';
import type { ValueFound } from '../../ports/table-store.js';
import { RuledNames } from '../../text/ruled-names.js';
import { columnsNamed } from './columns-named.js';
import { type Intent, intentsIn } from './intents.js';
import { type AskedNumber, askedNumbers } from './numbers-asked.js';
import { type AskedColumn, isNumeric, type Relation } from './relation.js';
import { ASKING_TABLES } from './settings.js';
import {
  type Looked,
  type ValueOption,
  variantsOf,
  wholeValues,
  withSpellings,
} from './value-options.js';
import { isPlain, norms, ROW_WORDS, type TableWord, tableWords } from './words.js';

type Told =
  | { kind: 'column'; columns: AskedColumn[]; whole: boolean }
  | { kind: 'value'; asked: string; options: ValueOption[]; score: number }
  | { kind: 'number'; number: AskedNumber; columns: AskedColumn[] }
  | { kind: 'date'; date: DateMention; columns: AskedColumn[] }
  | { kind: 'intent'; intent: Intent }
  | { kind: 'rows' }
  | { kind: 'money' }
  | { kind: 'topic' }
  | { kind: 'unread' };

/** What some words of a question are to a table; `from` and `to` are places of words, both included. */
export type Mention = { from: number; to: number } & Told;

/** A question, before any table. */
export interface AskedText {
  text: string;
  words: readonly TableWord[];
  numbers: readonly AskedNumber[];
  dates: readonly DateMention[];
  intents: readonly { intent: Intent; from: number; to: number }[];
}

export function askedText(text: string): AskedText {
  const words = tableWords(text);
  return {
    text,
    words,
    numbers: askedNumbers(text),
    dates: findDates(text),
    intents: intentsIn(text, words),
  };
}

/** What a store is asked for: all runs of words as phrases, and words that may stand within names. */
export function soughtIn({ words, numbers, dates }: AskedText, ruled: RuledNames) {
  const phrases = new Set<string>(
    ruled.groups.flatMap(({ names }) => names.map((name) => norms(tableWords(name)))),
  );
  for (const [at] of words.entries()) {
    for (
      let end = at + 1;
      end <= Math.min(words.length, at + ASKING_TABLES.longestPhrase);
      end += 1
    ) {
      const run = words.slice(at, end);
      if (!run.every(isPlain) || run.length > 1 || /\d/u.test(run[0]?.norm ?? ''))
        phrases.add(run.map(({ norm }) => norm).join(' '));
    }
  }
  const telling = words.filter((word) => !isPlain(word) && !/^\d+$/u.test(word.norm));
  const years = dates.flatMap(({ iso }) => (/^\d{4}$/u.test(iso) ? [Number(iso)] : []));
  const plainNumbers = words.flatMap(({ norm }) => (/^\d+$/u.test(norm) ? [Number(norm)] : []));
  return {
    phrases: [...phrases],
    words: [...new Set(telling.map(({ norm }) => norm))],
    numbers: [...new Set([...numbers.map(({ value }) => value), ...years, ...plainNumbers])],
  };
}

const MONEY =
  /^(?:paid|pay|pays|spent|spend|spending|received|receive|receives|obligated|obligations?|awarded|award|cost|costs|worth|money|dollars?|value|funding|expenditures?|payments?|amounts?|biggest)$/u;

class Reading {
  readonly taken: (Mention | undefined)[];
  readonly mentions: Mention[] = [];
  readonly words: readonly TableWord[];

  constructor(words: readonly TableWord[]) {
    this.words = words;
    this.taken = words.map(() => undefined);
  }

  free(from: number, to: number): boolean {
    return this.taken.slice(from, to + 1).every((one) => one === undefined);
  }

  take(mention: Mention): void {
    if (!this.free(mention.from, mention.to)) return;
    this.mentions.push(mention);
    for (let at = mention.from; at <= mention.to; at += 1) this.taken[at] = mention;
  }

  /** All free runs of words from the longest to single ones, leftmost first. */
  *runs(longest: number, shortest = 1): Generator<[number, number]> {
    for (let length = Math.min(longest, this.words.length); length >= shortest; length -= 1) {
      for (let from = 0; from + length <= this.words.length; from += 1) {
        if (this.free(from, from + length - 1)) yield [from, from + length - 1];
      }
    }
  }

  run(from: number, to: number): readonly TableWord[] {
    return this.words.slice(from, to + 1);
  }
}

function placesOf(
  words: readonly TableWord[],
  span: { start: number; end: number },
): [number, number] | undefined {
  const covered = words.flatMap((word, at) =>
    word.span.start < span.end && word.span.end > span.start ? [at] : [],
  );
  const [from] = covered;
  return from === undefined ? undefined : [from, covered.at(-1) ?? from];
}

const RELATING = new Set(['after', 'before', 'since', 'until', 'than']);

function takeLongValues(
  reading: Reading,
  whole: ReadonlyMap<string, ValueOption[]>,
  shortest: number,
  { found, ruled }: Looked,
): void {
  for (const [from, to] of reading.runs(ASKING_TABLES.longestPhrase, shortest)) {
    const run = reading.run(from, to);
    const asked = norms(run);
    const exact = whole.get(asked);
    const options = exact && withSpellings(asked, exact, found, ruled);
    if (options === undefined || (run.every(isPlain) && !/\d/u.test(asked))) continue;
    // “after 4 March” names no cell that says “4 March”.
    if (RELATING.has(reading.words[from - 1]?.norm ?? '')) continue;
    reading.take({ from, to, kind: 'value', asked, options, score: 1 });
  }
}

const AT_THE_END = /\bat (?:the )?(?:end|start|beginning|middle) of$/u;

/** Words that only say that something stands in a register. */
const STANDING = new Set(
  'force effect place active current currently valid listed enrolled register list'.split(' '),
);

function takeNumbersAndDates(
  reading: Reading,
  asked: AskedText,
  found: readonly ValueFound[],
  relation: Relation,
): void {
  const holding = (value: number): AskedColumn[] => {
    const columns = found
      .filter((one) => one.whole && Number(one.value) === value)
      .map(({ column }) => column);
    return relation.columns.filter((column) => isNumeric(column) && columns.includes(column.name));
  };
  for (const date of asked.dates) {
    const places = placesOf(reading.words, date.span);
    if (places === undefined) continue;
    const columns = /^\d{4}$/u.test(date.iso) ? holding(Number(date.iso)) : [];
    const at = { from: places[0], to: places[1] };
    const end = norms(reading.run(Math.max(0, at.from - 4), at.from - 1)).match(AT_THE_END)?.[0];
    if (end === undefined) reading.take({ ...at, kind: 'date', date, columns });
    else {
      const told = { ...date, relation: end };
      reading.take({
        ...{ from: at.from - end.split(' ').length, to: at.to, kind: 'date', columns: [] },
        date: told,
      });
    }
  }
  for (const number of asked.numbers) {
    const places = placesOf(reading.words, number.span);
    if (places === undefined) continue;
    reading.take({
      from: places[0],
      to: places[1],
      kind: 'number',
      number,
      columns: holding(number.value),
    });
  }
}

function takeColumns(reading: Reading, relation: Relation, shortest: number, whole: boolean): void {
  for (const [from, to] of reading.runs(10, shortest)) {
    const named = columnsNamed(reading.run(from, to), relation);
    if (named.columns.length > 0 && (named.whole || !whole))
      reading.take({ from, to, kind: 'column', ...named });
  }
}

function takeVariants(
  reading: Reading,
  shortest: number,
  found: readonly (ValueFound & { norm: string })[],
  relation: Relation,
  ruled: RuledNames,
): void {
  for (const [from, to] of reading.runs(6, shortest)) {
    const run = reading.run(from, to);
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || isPlain(first)) continue;
    if (isPlain(last) && last.norm !== 's') continue;
    if (run.some(({ stem }) => relation.columns.some(({ stems }) => stems.includes(stem))))
      continue;
    const asked = norms(run).replace(/ s$/u, '');
    const options = variantsOf(asked, found, relation, ruled);
    if (options.length === 0) continue;
    const score = Math.min(...options.flatMap(({ values }) => values.map((value) => value.score)));
    reading.take({ from, to, kind: 'value', asked, options, score });
  }
}

function takeRest(reading: Reading, relation: Relation, everywhere: ReadonlySet<string>): void {
  for (const [from, to] of reading.runs(1)) {
    const [word] = reading.run(from, to);
    if (word === undefined) continue;
    const at = { from, to };
    if (ROW_WORDS.has(word.norm)) reading.take({ ...at, kind: 'rows' });
    else if (MONEY.test(word.norm)) reading.take({ ...at, kind: 'money' });
    else if (relation.topic.has(word.stem) && !isPlain(word))
      reading.take({ ...at, kind: 'topic' });
    else if (isPlain(word) && !/\d/u.test(word.norm)) continue;
    else if (relation.register && STANDING.has(word.norm)) continue;
    else if (everywhere.has(word.norm)) reading.take({ ...at, kind: 'topic' });
    else reading.take({ ...at, kind: 'unread' });
  }
}

/** What each word of a question is to a table, in order of place; words that say nothing are left out. */
export function mentionsOf(
  asked: AskedText,
  relation: Relation,
  { values, everywhere }: { values: readonly ValueFound[]; everywhere: readonly string[] },
  ruled: RuledNames = new RuledNames(),
): Mention[] {
  const reading = new Reading(asked.words);
  const found = values.map((one) => ({ ...one, norm: norms(tableWords(one.value)) }));
  const whole = wholeValues(found, relation, ruled);
  takeColumns(reading, relation, 2, true);
  takeLongValues(reading, whole, 2, { found, ruled });
  takeNumbersAndDates(reading, asked, values, relation);
  for (const { intent, from, to } of asked.intents)
    reading.take({ from, to, kind: 'intent', intent });
  takeColumns(reading, relation, 1, true);
  takeLongValues(reading, whole, 1, { found, ruled });
  takeColumns(reading, relation, 2, false);
  takeVariants(reading, 2, found, relation, ruled);
  takeColumns(reading, relation, 1, false);
  takeVariants(reading, 1, found, relation, ruled);
  takeRest(reading, relation, new Set(everywhere));
  return reading.mentions.sort((a, b) => a.from - b.from);
}
