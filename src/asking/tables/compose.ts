import { type Filter, PLAIN_QUERY, type TableQuery } from '../../model/table-query.js';
import { changed, grown } from './changes.js';
import { columnBeside, namesTaken, ofKind, timeColumn } from './conditions.js';
import { extreme, firstOrLast, versus } from './extremes.js';
import {
  claimedNumber,
  counted,
  type Draft,
  type Given,
  has,
  moneyColumn,
  numberColumn,
  placeOf,
  wanted,
} from './given.js';
import { knownBy } from './known-by.js';
import { conditionsOf, measured, valueWays } from './measured.js';
import type { AskedText, Mention } from './mentions.js';
import type { TableReading } from './reading.js';
import { isNumeric, type Relation } from './relation.js';
import { ASKING_TABLES } from './settings.js';
import { turned } from './turns.js';

function shareOf(given: Given): Draft | undefined {
  const values = ofKind(given.mentions, 'value');
  const claimed = claimedNumber(given);
  const pivot =
    /\b(?:that|which|who|whose)?\s*(?:are|is|were|was|used?s?|ha[sd]|have|under|with)\b/giu;
  const { asked } = given;
  const noun = counted(given, 0);
  if (noun === undefined || values.length === 0 || has(given, 'grew')) return undefined;
  const breaks = [...asked.text.matchAll(pivot)].map(({ index }) => index);
  const at = (mention: Mention): number => asked.words[mention.from]?.span.start ?? 0;
  const isPart = (mention: Mention): boolean =>
    breaks.some((index) => index < at(mention) && index > (asked.words[noun.at]?.span.start ?? 0));
  const part = values.length === 1 ? values : values.filter(isPart);
  if (part.length === 0 || (part.length === values.length && values.length > 1)) return undefined;
  const base = values.filter((one) => !part.includes(one));
  const [way] = valueWays(part, given.mentions);
  if (way === undefined) return undefined;
  const draft = measured(
    given,
    { kind: 'share', where: way },
    claimed,
    { kind: 'value' },
    {},
    base,
  );
  return draft && { ...draft, sure: noun.measure.kind === 'rows' ? 1 : ASKING_TABLES.guessedShare };
}

/** How many, of a question; and of a claim “there are 12 …”. */
function countOf(given: Given): Draft | undefined {
  const claimed = claimedNumber(given, true);
  const from = has(given, 'count') ? placeOf(given, 'count') : claimed ? claimed.to + 1 : 0;
  const noun = counted(given, from);
  if (noun === undefined) return undefined;
  if (
    noun.sum !== undefined &&
    claimed !== undefined &&
    columnBeside(claimed, given.mentions) === noun.sum &&
    !has(given, 'count')
  )
    return undefined;
  return measured(given, noun.measure, claimed);
}

function summed(given: Given): Draft | undefined {
  const column = numberColumn(given, placeOf(given, 'sum', 'average')) ?? moneyColumn(given);
  if (column === undefined) return undefined;
  return measured(
    given,
    { kind: has(given, 'average') ? 'average' : 'sum', column: column.name },
    claimedNumber(given),
  );
}

/** Whether each column that is named as a deed (“reissued”) has a condition: one without is not read. */
const heeds = ({ mentions, asked }: Given, where: readonly Filter[]): boolean =>
  ofKind(mentions, 'column').every(
    ({ columns, to }) =>
      !(asked.words[to]?.norm ?? '').endsWith('ed') ||
      columns.some(({ name }) => where.some(({ column }) => column === name)),
  );

/** “Is there a row in which …”: what the claim puts together stands in one row, or does not. */
function lookedUp(given: Given): Draft | undefined {
  const { mentions, open } = given;
  // One row shows neither that all are so nor that no other is.
  if (!open && /\b(?:all|only|any)\b/iu.test(given.asked.text)) return undefined;
  const values = ofKind(mentions, 'value');
  const target =
    wanted(given) ??
    (has(given, 'when', 'since') ? timeColumn(given.relation, mentions) : undefined);
  if (open && target === undefined) return undefined;
  const conditions = conditionsOf(given);
  if (conditions === undefined || values.length === 0) return undefined;
  const held = conditions.free.map(({ number, columns }) => ({ number, columns }));
  if (held.some(({ columns, number }) => columns.length === 0 || number.is !== 'is'))
    return undefined;
  // That somebody stands in a register on a day is something said of it; that it is a word there, is not.
  const { source } = conditions;
  const onDay = source.kind === 'register' && source.asOf !== null ? 1 : 0;
  if (!open && values.length + held.length + conditions.where.length + onDay < 2) return undefined;
  let ways = valueWays(values, mentions).filter((way) => open || way.length === values.length);
  for (const { number, columns } of held) {
    ways = ways.flatMap((way) =>
      columns.map((column): Filter[] => [
        ...way,
        { column: column.name, is: 'is', values: [number.value] },
      ]),
    );
  }
  const heeded = ways.filter((way) => open || heeds(given, [...conditions.where, ...way]));
  const queries = heeded.slice(0, ASKING_TABLES.mostAlternatives).map(
    (way): TableQuery => ({
      ...PLAIN_QUERY,
      source: conditions.source,
      where: [...conditions.where, ...way],
      measure: null,
      limit: null,
    }),
  );
  return {
    queries,
    outcome: { kind: 'rows', column: target?.name ?? null },
    expects: open ? null : { number: null, texts: null },
  };
}

const isMoney = ({ mentions }: Given): boolean =>
  ofKind(mentions, 'money').length > 0 &&
  ofKind(mentions, 'number').some(({ number }) => number.unit === 'usd');

function drafted(given: Given): Draft | undefined {
  if (has(given, 'grew')) return grown(given);
  if (has(given, 'joined', 'left')) return turned(given) ?? changed(given);
  if (has(given, 'share')) return shareOf(given);
  if (has(given, 'largest', 'smallest')) return extreme(given);
  if (has(given, 'average')) return summed(given);
  const compared = versus(given);
  if (compared !== undefined) return compared;
  if (has(given, 'since', 'first', 'last')) return firstOrLast(given) ?? turned(given);
  if (has(given, 'count')) return countOf(given);
  if (has(given, 'sum') || (isMoney(given) && !given.open)) return summed(given);
  if (given.open) return lookedUp(given);
  return countOrLookup(given);
}

const COUNTS =
  /\b(?:there (?:is|are|was|were|have been|has been)|had?s?|have|signed|made|received|held|took part|participat\w+|agree\w*)\b/iu;

function countOrLookup(given: Given): Draft | undefined {
  const claimed = claimedNumber(given, true);
  if (claimed === undefined) return lookedUp(given);
  const next = given.mentions.find(({ from }) => from > claimed.to);
  const counts =
    next !== undefined &&
    next.from - claimed.to <= 3 &&
    (next.kind === 'rows' ||
      next.kind === 'topic' ||
      (next.kind === 'column' && !next.columns.some(isNumeric)));
  if (counts && (next.kind !== 'column' || COUNTS.test(given.asked.text))) return countOf(given);
  return counts ? undefined : lookedUp(given);
}

/**
 * Reads a question as a query on one table, or not at all: where a word of it is nothing to the
 * table, or what is asked can't be told, there is no reading.
 */
export function compose(
  relation: Relation,
  asked: AskedText,
  mentions: readonly Mention[],
  open: boolean,
): TableReading | undefined {
  const given: Given = { relation, asked, mentions, open };
  if (mentions.some(({ kind }) => kind === 'unread') || has(given, 'not', 'both', 'each'))
    return undefined;
  const draft = drafted(given);
  if (draft === undefined || draft.queries.length === 0) return undefined;
  const queries = draft.queries
    .map((query) => knownBy(query, relation))
    .filter((query) => query !== undefined);
  if (queries.length === 0) return undefined;
  const values = ofKind(mentions, 'value');
  const names = namesTaken(values, queries[0]?.where ?? []);
  const weakest = Math.min(1, ...values.map(({ score }) => score));
  const base = draft.outcome.kind === 'rows' ? ASKING_TABLES.sureLookup : ASKING_TABLES.sureCount;
  const sure =
    base *
    (draft.sure ?? 1) *
    (weakest === 1
      ? 1
      : ASKING_TABLES.variantCost + (1 - ASKING_TABLES.variantCost) * (2 * weakest - 1));
  const told = mentions.reduce(
    (sum, { kind, from, to }) => sum + (kind === 'topic' ? 1 : 2) * (to - from + 1),
    0,
  );
  return {
    relation: relation.name,
    queries: queries.slice(0, ASKING_TABLES.mostAlternatives),
    outcome: draft.outcome,
    expects: draft.expects,
    names,
    sure,
    told,
  };
}
