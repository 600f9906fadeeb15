import type { Report, Statement } from '../model/report.js';
import { answerOf } from './outline.js';
import { isAnswer } from './verdict-words.js';

const MOST = 5;

/**
 * At most five statements that carry the report: the first of each finding, then the next of each,
 * without what the answer and the summary say already. What came closest without counting is among them only
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
  const told = new Set<number>();
  return inTurn
    .filter(({ citations }) => {
      const isNew = citations.some((n) => !told.has(n));
      for (const n of citations) told.add(n);
      return isNew;
    })
    .slice(0, MOST);
}
