import type { Stance } from '../../model/evidence.js';
import type { Report, Verdict } from '../../model/report.js';
import { asSentences } from '../as-sentences.js';
import { computedViews } from '../computed-view.js';
import { answerOf } from '../outline.js';
import { claimsInOtherWords } from '../report-words.js';
import { rulingLines } from '../ruling-lines.js';
import { evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import {
  CONFIDENCE_WORDS,
  isAnswer,
  OPEN_QUESTION_WORDS,
  probabilityWords,
  stabilityWords,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '../verdict-words.js';
import { stanceColor, statementText, type Terminal, withCitations } from './context.js';

const VERDICT_STANCES: Record<Verdict['label'], Stance> = {
  supported: 'supports',
  refuted: 'refutes',
  conflicting: 'qualifies',
  'not-enough-evidence': 'neither',
};

const LABEL_WIDTH = 12;

/** A fact of the verdict: its name in a column of its own. */
const fact = (name: string, text: string, { width, colors }: Terminal): string[] =>
  wrapped(text, width, hangingIndent(2, colors.dim(name.padEnd(LABEL_WIDTH)), LABEL_WIDTH));

const headLine = ({ verdict }: Report, { colors }: Terminal): string => {
  if (verdict === null) return colors.bold(OPEN_QUESTION_WORDS.label.toUpperCase());
  const paint = stanceColor(colors, VERDICT_STANCES[verdict.label]);
  const label = VERDICT_WORDS[verdict.label].toUpperCase();
  const words = isAnswer(verdict.label)
    ? probabilityWords(verdict.probability)
    : VERDICT_MEANINGS[verdict.label];
  return `${colors.bold(paint(label))}   ${words}`;
};

/** The answer first: what holds, how sure, and why. */
export const verdictLines = (report: Report, terminal: Terminal): string[] => {
  const { verdict } = report;
  const answer = answerOf(report);
  const stability = verdict === null ? null : stabilityWords(verdict);
  const facts = [
    ...claimsInOtherWords(report).flatMap((text) => fact('Claim', text, terminal)),
    ...(verdict === null || !isAnswer(verdict.label)
      ? []
      : fact(
          'Confidence',
          asSentences([CONFIDENCE_WORDS[verdict.confidence], ...verdict.reasons]),
          terminal,
        )),
    ...(stability === null ? [] : fact('Stable', stability, terminal)),
    ...computedViews(report).flatMap(({ text, notes }) =>
      fact('Computed', asSentences([text, ...notes]), terminal),
    ),
    ...rulingLines(report).flatMap(({ text, evidence }, at) =>
      fact(at === 0 ? 'Overruled' : '', withCitations(text, evidence), terminal),
    ),
  ];
  return [
    ...wrapped(headLine(report, terminal), terminal.width, evenIndent(2)),
    ...(answer === undefined
      ? []
      : ['', ...wrapped(statementText(answer), terminal.width, evenIndent(2))]),
    ...(facts.length === 0 ? [] : ['', ...facts]),
  ];
};
