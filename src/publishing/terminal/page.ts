import { createColors } from 'picocolors';
import type { Report } from '../../model/report.js';
import { modelLines } from '../assistance-words.js';
import { namedOrigins } from '../origin-names.js';
import { outlineOf } from '../outline.js';
import { dossierFacts, RECHECK_COMMAND } from '../report-words.js';
import { hangingIndent, wrapped } from '../text-layout.js';
import { visibleReport } from '../visible-report.js';
import { WEB_HEADING } from '../web-view.js';
import { briefLines } from './brief.js';
import type { Terminal } from './context.js';
import { evidenceLines, originLines } from './evidence-lines.js';
import { partLines } from './part-lines.js';
import { sourceLines } from './source-lines.js';
import { verdictLines } from './verdict-lines.js';
import { webLines, webWarningLines } from './web-lines.js';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;

/**
 * The report for a terminal: no line is wider than `width` columns, 40 at the least, and none
 * wider than 100 for legibility. Text of documents can't command the terminal. Long quotes are
 * shortened in the list of evidence; the other forms hold them whole. `brief` leaves one screen:
 * the answer, the summary, the key findings and what they cite.
 */
export const publishText = (
  raw: Report,
  options: { color: boolean; width: number; brief?: boolean },
): string => {
  const report = visibleReport(raw);
  const colors = createColors(options.color);
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const terminal: Terminal = { width, colors };
  const origins = namedOrigins(report);
  const block = (heading: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', colors.bold(colors.underline(heading)), ...lines];
  const head = [
    ...wrapped(colors.bold(report.question), width),
    ...wrapped(colors.dim(dossierFacts(report).join(' · ')), width),
    '',
    ...verdictLines(report, terminal),
    ...webWarningLines(report, terminal),
  ];
  if (options.brief) return `${[...head, ...briefLines(report, terminal)].join('\n')}\n`;
  const lines = [
    ...head,
    ...outlineOf(report).flatMap((part) => partLines(part, terminal)),
    ...block('Evidence', evidenceLines(report, origins, terminal)),
    ...block('Origins', originLines(origins, report.evidence.length, terminal)),
    ...block('Sources', sourceLines(report.sources, terminal)),
    ...block(WEB_HEADING, webLines(report, terminal)),
    ...block(
      'Ask next',
      report.followUps.flatMap((followUp) => wrapped(followUp, width, hangingIndent(2, '· '))),
    ),
    ...block(
      'Language models',
      modelLines(report).flatMap((line) => wrapped(line, width, hangingIndent(2, '· '))),
    ),
    '',
    ...wrapped(colors.dim(`Re-check every quote: ${RECHECK_COMMAND}`), width),
  ];
  return `${lines.join('\n')}\n`;
};
