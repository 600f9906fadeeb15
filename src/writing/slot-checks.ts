import type { Evidence } from '../model/evidence.js';
import type { SlotKind, SlotsOf, SlotValues, Template } from '../model/phrases/template.js';
import type { Report } from '../model/report.js';
import { areAlike } from './said-alike.js';
import { hasWords, standsIn } from './stands-in.js';
import { fileOf } from './statement.js';

/** What a value is held against: the report that it stands in, and what it cites. */
export interface SlotContext {
  report: Report;
  cited: readonly Evidence[];
}

/** What is wrong with the value of a slot, or null. */
type Check<K extends SlotKind> = (value: SlotValues[K], held: SlotContext) => string | null;

const say = (holds: boolean, fault: string): string | null => (holds ? null : fault);

const ofCited =
  (name: string, of: (document: Evidence['document']) => string | null) =>
  (value: string | null, { cited }: SlotContext): string | null =>
    say(
      cited.length > 0 && cited.every(({ document }) => of(document) === value),
      `what it cites has another ${name} than ${value ?? 'none'}`,
    );

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const takingStance = ({ evidence }: Report): Evidence[] =>
  evidence.filter(({ stance }) => stance !== 'neither');

/** The document that stands for each origin: dated first, undated ones last, ties by id. */
function firstOfOrigins(report: Report): Evidence['document'][] {
  const order = ({ id, date }: Evidence['document']) => `${date ?? '9999'} ${id}`;
  const first = new Map<string, Evidence['document']>();
  for (const { origin, document } of takingStance(report)) {
    const known = first.get(origin);
    if (known === undefined || order(document) < order(known)) first.set(origin, document);
  }
  return [...first.values()];
}

const counts =
  (name: string, of: (report: Report) => number) =>
  (value: number, { report }: SlotContext): string | null =>
    say(value === of(report), `it counts ${value} ${name}, not ${of(report)}`);

const ofQuestion = (words: string, { report }: SlotContext): string | null => {
  const asked = [report.question, ...report.claims.map(({ text }) => text)];
  return say(
    asked.some((text) => hasWords(text, words)),
    `the question does not have the words “${words}”`,
  );
};

/** Nothing in the report tells whether it is so. */
const unchecked = (): null => null;

const quotesOf: Check<'quotes'> = (quotes, { cited }) => {
  const at = quotes.findIndex((quote, index) => cited[index]?.quote !== quote);
  if (at >= 0)
    return `it quotes words that no cited passage has: “${quotes[at]?.slice(0, 60) ?? ''}”`;
  return say(quotes.length === cited.length, 'it cites more than it quotes');
};

const SLOT_CHECKS: { [K in SlotKind]: Check<K> } = {
  quotes: quotesOf,
  publisher: ofCited('publisher', ({ publisher }) => publisher),
  title: ofCited('title', ({ title }) => title),
  file: ofCited('file', fileOf),
  alike: (quotes, held) => {
    const [first = ''] = quotes;
    const documents = new Set(held.cited.map(({ document }) => document.id));
    const strange = quotes.find((quote) => !areAlike(first, quote));
    return (
      quotesOf(quotes, held) ??
      say(documents.size === quotes.length, 'it cites one document twice') ??
      say(strange === undefined, `it takes for the same: “${strange?.slice(0, 60) ?? ''}”`)
    );
  },
  publisherKind: ofCited('kind of publisher', ({ kind }) => kind),
  date: ofCited('date', ({ date }) => date),
  claims: (claims, { report }) =>
    say(
      sameValue(
        claims,
        report.claims.map(({ text }) => text),
      ),
      'it speaks of other claims than the report',
    ),
  affirmed: (text, { report }) =>
    say(
      report.claims.some(({ affirmed }) => affirmed === text),
      'it speaks of another claim than the report',
    ),
  assertion: (assertion, { report }) =>
    say(
      report.claims.some(({ text, negation }) => text === assertion || negation === assertion),
      'it speaks of another claim than the report',
    ),
  question: (question, { report }) =>
    say(question === report.question, 'it speaks of another question than the report'),
  party: ofQuestion,
  parts: (parts, held) => parts.map((part) => ofQuestion(part, held)).find(Boolean) ?? null,
  phrase: (phrase, { cited }) =>
    say(
      cited.some((evidence) => standsIn(evidence, phrase)),
      `what it cites does not have the words “${phrase}”`,
    ),
  matter: (matter, { cited }) =>
    say(
      cited.some((evidence) => standsIn(evidence, matter)),
      `what is cited below it does not have the words “${matter}”`,
    ),
  end: (date) => say(date === null || /^\d{4}\b/.test(date), `${date} is no date`),
  asOf: (day, { report }) => say(day === report.asOf, `the report is not as of ${day}`),
  searched: counts('documents', ({ dossier }) => dossier.documents),
  documents: counts(
    'documents',
    (report) => new Set(takingStance(report).map(({ document }) => document.id)).size,
  ),
  origins: counts(
    'origins',
    (report) => new Set(takingStance(report).map(({ origin }) => origin)).size,
  ),
  undatedAccounts: counts(
    'accounts without a date',
    (report) => firstOfOrigins(report).filter(({ date }) => date === null).length,
  ),
  newest: (date, { report }) =>
    say(
      report.evidence.some(({ document }) => document.date === date),
      `no document that is cited is of ${date}`,
    ),
  publishers: (publishers, { report }) => {
    const known = new Set(report.evidence.map(({ document }) => document.publisher));
    const foreign = publishers.find((publisher) => !known.has(publisher));
    return say(foreign === undefined, `nothing by ${foreign ?? ''} is cited`);
  },
  recordOrNull: (record, { report }) =>
    say(
      record === null || report.gaps.some(({ seeks }) => sameValue(seeks, record)),
      'no gap would be settled by that record',
    ),
  interested: unchecked,
  stance: unchecked,
  record: unchecked,
  count: unchecked,
  share: unchecked,
  name: unchecked,
  words: unchecked,
  yes: unchecked,
  computed: ({ words, value }, { report: { computed = [] } }) =>
    say(
      computed.some((one) => one.words === words && one.value === value),
      'the report has no such query, or another answer to it',
    ),
};

/** What is wrong with the slots of a sentence: each is held against what its kind says that it is. */
export function slotFaults(
  { slots: kinds }: Pick<Template, 'slots'>,
  slots: SlotsOf<Template['slots']>,
  held: SlotContext,
): string[] {
  return Object.entries(kinds).flatMap(([slot, kind]) => {
    const check: (value: never, held: SlotContext) => string | null = SLOT_CHECKS[kind];
    return check(slots[slot] as never, held) ?? [];
  });
}
