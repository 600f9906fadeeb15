import { counted } from '../../model/counted.js';
import type { Report, Statement } from '../../model/report.js';
import { keyFindingsOf } from '../key-findings.js';
import { answerOf, outlineOf } from '../outline.js';
import { evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import { citedLines } from './cited-lines.js';
import { statementText, type Terminal } from './context.js';
import { webBriefLines } from './web-lines.js';

const summaryOf = ({ sections }: Report): Statement[] =>
  sections.filter(({ kind }) => kind === 'summary').flatMap(({ statements }) => statements);

/** What the whole report holds beyond this screen, counted. */
function restWords(report: Report): string {
  const points = outlineOf(report).flatMap(({ openPoints }) => openPoints).length;
  const parts = [
    counted(report.evidence.length, 'passage'),
    ...(report.narratives.length > 0 ? [counted(report.narratives.length, 'account')] : []),
    ...(points > 0 ? [counted(points, 'open point')] : []),
    counted(report.sources.length, 'source'),
  ];
  return `For the whole report (${parts.join(', ')}), add --full or --output report.html.`;
}

/** The part of a report that fits a screen: what is cited in it is named below. */
export function briefLines(report: Report, terminal: Terminal): string[] {
  const { width, colors } = terminal;
  const heading = (text: string) => ['', colors.bold(colors.underline(text))];
  const summary = summaryOf(report);
  const findings = keyFindingsOf(report);
  const answer = answerOf(report);
  const shown = [...summary, ...findings, ...(answer === undefined ? [] : [answer])];
  const cited = new Set(shown.flatMap(({ citations }) => citations));
  const evidence = report.evidence.filter(({ n }) => cited.has(n));
  return [
    ...(summary.length === 0 ? [] : heading('In short')),
    ...(summary.length === 0
      ? []
      : wrapped(summary.map(statementText).join(' '), width, evenIndent(2))),
    ...(findings.length === 0 ? [] : heading('Key findings')),
    ...findings.flatMap((finding) =>
      wrapped(statementText(finding), width, hangingIndent(2, '· ')),
    ),
    ...(evidence.length === 0 ? [] : heading('Cited here')),
    ...citedLines(evidence, terminal),
    ...webBriefLines(report, terminal),
    '',
    ...wrapped(colors.dim(restWords(report)), width),
  ];
}
