import type { Report, Statement } from '../model/report.js';
import { answerOf } from './outline.js';
import { isAnswer } from './verdict-words.js';

const MOST = 5;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The words that statements quote, however they are spaced or set. */
function quotedIn({ evidence }: Report): (statement: Statement) => string[] {
  const quotes = new Map(evidence.map(({ n, quote }) => [n, lettersOf(quote)]));
  return ({ citations }) => citations.flatMap((n) => quotes.get(n) ?? []);
}

/**
 * At most five statements that carry the report: the first of each finding, then the next of each,
 * without what the answer, the summary or another of them says already in the same words. What came closest without counting is among them only
 * where nothing counts.
 */
export function keyFindingsOf(report: Report): Statement[] {
  const { sections, verdict, evidence } = report;
  const answer = answerOf(report);
  const summed = new Set(
    sections
      .filter(({ kind }) => kind === 'summary')
      .flatMap(({ statements }) => statements.flatMap(({ citations }) => citations)),
  );
  const decided = verdict !== null && isAnswer(verdict.label);
  const aside = new Set(
    evidence.filter(({ stance }) => decided && stance === 'neither').map(({ n }) => n),
  );
  const findings = sections
    .filter(({ kind }) => kind === 'finding')
    .map(({ statements }) =>
      statements.filter(
        ({ text, citations }) =>
          text !== answer?.text && citations.some((n) => !summed.has(n) && !aside.has(n)),
      ),
    );
  const longest = Math.max(0, ...findings.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    findings.flatMap((statements) => statements[at] ?? []),
  ).flat();
  const quoted = quotedIn(report);
  const leading = sections
    .filter(({ kind }) => kind === 'summary')
    .flatMap(({ statements }) => statements);
  const told = new Set([...leading, ...(answer === undefined ? [] : [answer])].flatMap(quoted));
  return inTurn
    .filter((statement) => {
      const words = quoted(statement);
      const isNew = words.some((quote) => !told.has(quote));
      for (const quote of words) told.add(quote);
      return isNew;
    })
    .slice(0, MOST);
}
