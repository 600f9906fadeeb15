import type { TableQuery } from '../../model/table-query.js';
import type { FoundValues, QueryLimits, QueryResult, TableStore } from '../../ports/table-store.js';
import { nameKey } from '../../text/name-key.js';
import { RuledNames } from '../../text/ruled-names.js';
import { compose } from './compose.js';
import { type Computed, judgeAnswer } from './judge-answer.js';
import { type AskedText, askedText, mentionsOf, soughtIn } from './mentions.js';
import type { TableReading } from './reading.js';
import type { Relation } from './relation.js';
import { type RowsWithout, rowsWithout } from './rows-without.js';
import { ASKING_TABLES } from './settings.js';

/** A question answered from tables. */
export interface ComputedAnswer extends Computed {
  reading: TableReading;
  relation: Relation;
  /** The reading that was run. */
  query: TableQuery;
  answer: QueryResult;
  rows: QueryResult;
  /** Rows that it had to leave out. */
  without: RowsWithout[];
}

/** The names that are one by a reader's word, as far as a table has two of them. */
const alikeIn = ({ values }: FoundValues, ruled: RuledNames): string[][] => {
  const held = new Set(values.filter(({ whole }) => whole).map(({ value }) => nameKey(value)));
  return ruled.groups
    .map(({ names }) => names.filter((name) => held.has(nameKey(name))))
    .filter((names) => names.length > 1);
};

const asOne = (reading: TableReading, alike: string[][]): TableReading =>
  alike.length === 0
    ? reading
    : { ...reading, queries: reading.queries.map((query) => ({ ...query, alike })) };

/** The readings of a question over all tables, the one that takes up most of its words first. */
async function readingsOf(
  asked: AskedText,
  open: boolean,
  relations: readonly Relation[],
  store: TableStore,
  limits: QueryLimits,
  ruled: RuledNames,
): Promise<TableReading[]> {
  const readings: TableReading[] = [];
  const all = await store.values(soughtIn(asked, ruled), {
    ...limits,
    rows: ASKING_TABLES.mostValues,
  });
  for (const relation of relations) {
    const found = all.get(relation.name) ?? { values: [], everywhere: [] };
    const reading = compose(relation, asked, mentionsOf(asked, relation, found, ruled), open);
    if (reading !== undefined) readings.push(asOne(reading, alikeIn(found, ruled)));
  }
  return readings.sort((a, b) => b.told - a.told || (a.relation < b.relation ? -1 : 1));
}

type RunAnswer = Omit<ComputedAnswer, 'without'>;

async function run(
  reading: TableReading,
  relation: Relation,
  store: TableStore,
  limits: QueryLimits,
): Promise<RunAnswer | undefined> {
  let first: RunAnswer | undefined;
  for (const query of reading.queries) {
    const { answer, rows } = await store.ask(query, limits);
    const computed = judgeAnswer(reading, answer);
    if (computed === undefined) continue;
    const done = { ...computed, reading, relation, query, answer, rows };
    if (computed.holds !== false) return done;
    first ??= done;
  }
  return first;
}

/**
 * Answers a question from tables, where it can be read as a query on one of them without a word left
 * over. A claim that two tables read as well is left alone where they differ.
 *
 * @param open - Whether it asks, and does not state.
 * @param ruled - Names that readers ruled to be one body or two.
 */
export async function compute(
  text: string,
  open: boolean,
  relations: readonly Relation[],
  store: TableStore,
  limits: QueryLimits,
  ruled: RuledNames = new RuledNames(),
): Promise<ComputedAnswer | undefined> {
  const readings = await readingsOf(askedText(text), open, relations, store, limits, ruled);
  const best = readings.filter(({ told }) => told === readings[0]?.told);
  const answers: RunAnswer[] = [];
  for (const reading of best) {
    const relation = relations.find(({ name }) => name === reading.relation);
    const answer = relation && (await run(reading, relation, store, limits));
    if (answer !== undefined) answers.push(answer);
  }
  const [first, ...others] = answers;
  const said = (one: RunAnswer): string => JSON.stringify([one.values, one.holds]);
  if (first === undefined || others.some((one) => said(one) !== said(first))) return undefined;
  const relation = relations.find(({ name }) => name === first.reading.relation);
  const without = relation ? await rowsWithout(first.query, relation, store, limits) : [];
  return { ...first, without };
}
