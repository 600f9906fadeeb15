import { isQuotation } from '../model/phrases/quotations.js';
import type { Gap, Report, Statement } from '../model/report.js';

/** What the dossier leaves open, and the one record that would settle it. */
export interface OpenPoint {
  /** At least one; several where the same record would settle them all. */
  statements: Statement[];
  record: string | null;
  holder: string | null;
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((n) => b.includes(n));

/** A gap that no statement words, in its own words. */
const statementOf = ({ text, says, evidence }: Gap): Statement => ({
  text,
  ...(says && says.template !== 'own-words' && { says }),
  citations: evidence,
  form: 'composed',
  audit: { status: 'not-applicable', score: 1 },
});

/** Whether a statement is a gap's sentence, or quotes the words that a source has for it. */
const isWordsOf = ({ text, says }: Statement, gap: Gap): boolean =>
  text === gap.text ||
  (says !== undefined && isQuotation(says) && says.slots.quotes.includes(gap.text));

const joined = (points: readonly OpenPoint[]): OpenPoint[] => {
  const kept: OpenPoint[] = [];
  for (const point of points) {
    const same = kept.find(
      ({ record, holder }) => record !== null && record === point.record && holder === point.holder,
    );
    if (same === undefined) kept.push({ ...point, statements: [...point.statements] });
    else same.statements.push(...point.statements);
  }
  return kept;
};

/**
 * What is undocumented, each thing said once: the statements on uncertainty, each with the gap
 * that it words (the one whose sentence it is, else the first with its citations), then the other gaps.
 */
export const openPointsOf = ({ sections, gaps }: Report): OpenPoint[] => {
  const left = [...gaps];
  const statements = sections
    .filter(({ kind }) => kind === 'uncertainty')
    .flatMap((section) => section.statements);
  const take = (statement: Statement): Gap | undefined => {
    const gap =
      left.find((other) => isWordsOf(statement, other)) ??
      left.find(({ evidence }) => sameNumbers(statement.citations, evidence));
    if (gap !== undefined) left.splice(left.indexOf(gap), 1);
    return gap;
  };
  const worded = statements.map((statement): OpenPoint => {
    const gap = take(statement);
    return {
      statements: [statement],
      record: gap?.record ?? null,
      holder: gap?.holder ?? null,
    };
  });
  const unworded = left.map(
    (gap): OpenPoint => ({
      statements: [statementOf(gap)],
      record: gap.record,
      holder: gap.holder,
    }),
  );
  return joined([...worded, ...unworded]);
};

/** What the record would do for a point: the words before its name. */
export const settlesWords = ({ statements }: OpenPoint): string =>
  statements.length === 1 ? 'Would settle it' : 'Would settle these';
