import { createColors } from 'picocolors';
import type { Evidence, Stance } from '../model/evidence.js';
import type { Gap, Narrative, Report, Source, Statement, Verdict } from '../model/report.js';
import { type NamedOrigin, namedOrigins } from './origin-names.js';
import { answerOf, outlineOf, type Part } from './outline.js';
import {
  citedWords,
  dossierFacts,
  interestsWords,
  PARTLY_WORDS,
  placeFacts,
  RECHECK_COMMAND,
} from './report-words.js';
import { CERTAINTY_WORDS, STANCE_SIGNS } from './stance-signs.js';
import { hanging, indented, tableRow, wrapped } from './text-layout.js';
import {
  CONFIDENCE_WORDS,
  likelihoodOf,
  OPEN_QUESTION_WORDS,
  percent,
  score,
  stabilityWords,
  VERDICT_WORDS,
} from './verdict-words.js';
import { visibleReport } from './visible-report.js';

const NARROWEST = 40;
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;
/** Below this a table of sources has no room for its columns. */
const TABLE_WIDTH = 72;

type Colors = ReturnType<typeof createColors>;

interface Terminal {
  width: number;
  colors: Colors;
}

/** No red and no green: the colours belong to no side, and the shape says the same. */
const stanceColor = (colors: Colors, stance: Stance): ((text: string) => string) =>
  ({
    supports: colors.cyan,
    refutes: colors.yellow,
    qualifies: colors.magenta,
    neither: colors.dim,
  })[stance];

const cited = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join(' ');

const withCitations = (text: string, numbers: readonly number[]): string => {
  if (numbers.length === 0) return text;
  return text.endsWith('.') && !text.endsWith('..')
    ? `${text.slice(0, -1)} ${cited(numbers)}.`
    : `${text} ${cited(numbers)}`;
};

const statementText = ({ text, citations, audit }: Statement): string => {
  const sentence = withCitations(text, citations);
  return audit.status === 'partly' ? `${sentence} (${PARTLY_WORDS})` : sentence;
};

const VERDICT_STANCES: Record<Verdict['label'], Stance> = {
  supported: 'supports',
  refuted: 'refutes',
  conflicting: 'qualifies',
  'not-enough-evidence': 'neither',
};

const labelOf = ({ label }: Verdict, colors: Colors): string =>
  colors.bold(stanceColor(colors, VERDICT_STANCES[label])(VERDICT_WORDS[label].toUpperCase()));

const claimLines = (report: Report, { width, colors }: Terminal): string[] =>
  report.claims
    .filter(({ text }) => text !== report.question)
    .flatMap(({ text }) => wrapped(`${colors.dim('Claim:')} ${text}`, width, hanging(2, '', 2)));

const verdictLines = (report: Report, terminal: Terminal): string[] => {
  const { width, colors } = terminal;
  const block = indented(2);
  const answer = answerOf(report);
  const answerLines = answer === undefined ? [] : wrapped(statementText(answer), width, block);
  const { verdict } = report;
  if (verdict === null) {
    const { label, meaning } = OPEN_QUESTION_WORDS;
    return [
      ...wrapped(`${colors.bold(label.toUpperCase())}   ${meaning}`, width, block),
      ...answerLines,
    ];
  }
  const likelihood = `${percent(verdict.probability)} ${likelihoodOf(verdict.probability).word}`;
  const confidence = `confidence ${CONFIDENCE_WORDS[verdict.confidence].toLowerCase()}`;
  const reasons = verdict.reasons.length === 0 ? '' : `: ${verdict.reasons.join('; ')}`;
  const stability = stabilityWords(verdict);
  return [
    ...wrapped(
      `${labelOf(verdict, colors)}   ${likelihood} · ${confidence}${reasons}`,
      width,
      block,
    ),
    ...answerLines,
    ...claimLines(report, terminal),
    ...(stability === null ? [] : wrapped(colors.dim(stability), width, block)),
  ];
};

const narrativeLines = (narrative: Narrative, { width, colors }: Terminal): string[] => {
  const paint = stanceColor(colors, narrative.stance);
  const head = `${colors.bold(narrative.label)} ${cited(narrative.evidence)}`;
  const below = hanging(4, '', 2);
  const stakes = narrative.interests.map(({ text, evidence }) => withCitations(text, evidence));
  return [
    ...wrapped(head, width, hanging(2, `${paint(STANCE_SIGNS[narrative.stance])} `, 2)),
    ...(narrative.holders.length === 0
      ? []
      : wrapped(`${colors.dim('Held by:')} ${narrative.holders.join(', ')}`, width, below)),
    ...stakes.flatMap((stake) => wrapped(`${colors.dim('Stake:')} ${stake}`, width, below)),
    ...narrative.leavesOpen.flatMap((open) =>
      wrapped(`${colors.dim('Leaves open:')} ${open}`, width, below),
    ),
  ];
};

const gapLines = (
  { text, evidence, record, holder }: Gap,
  { width, colors }: Terminal,
): string[] => {
  const settle = record === null ? '' : `  ${colors.dim('Would settle it:')} ${record}`;
  const held = holder === null ? '' : ` (${holder})`;
  return wrapped(`${withCitations(text, evidence)}${settle}${held}`, width, hanging(2, '· '));
};

const partLines = (report: Report, part: Part, terminal: Terminal): string[] => {
  const { width, colors } = terminal;
  const sections = part.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : wrapped(colors.bold(heading), width, indented(2))),
    ...paragraphs.flatMap((statements) =>
      wrapped(statements.map(statementText).join(' '), width, indented(heading === null ? 2 : 4)),
    ),
  ]);
  return [
    '',
    colors.bold(colors.underline(part.heading)),
    ...sections,
    ...(part.kind === 'narratives'
      ? report.narratives.flatMap((narrative) => narrativeLines(narrative, terminal))
      : []),
    ...(part.kind === 'uncertainty' ? report.gaps.flatMap((gap) => gapLines(gap, terminal)) : []),
  ];
};

const originWords = (evidence: Evidence, origins: Map<string, NamedOrigin>): string[] => {
  const origin = origins.get(evidence.origin);
  if (origin === undefined) return [];
  const others = origin.evidence.filter((n) => n !== evidence.n);
  return [`origin ${origin.letter}${others.length === 0 ? '' : `, shared with ${cited(others)}`}`];
};

const evidenceLines = (
  evidence: Evidence,
  origins: Map<string, NamedOrigin>,
  { width, colors }: Terminal,
): string[] => {
  const mark = `[${evidence.n}] `;
  const paint = stanceColor(colors, evidence.stance);
  const sign = paint(`${STANCE_SIGNS[evidence.stance]} ${score(evidence.probability)}`);
  const { document, prefix, quote, suffix, speaker } = evidence;
  const certainty = CERTAINTY_WORDS[evidence.certainty];
  const details = [
    ...(speaker === null ? [] : [`speaker: ${speaker}`]),
    ...(certainty === null ? [] : [certainty]),
    ...originWords(evidence, origins),
    document.title,
  ];
  const below = indented(2 + mark.length);
  const address = document.url ?? document.path;
  return [
    ...wrapped(`${sign}  ${placeFacts(evidence).join(', ')}`, width, hanging(2, mark)),
    ...wrapped(`${colors.dim(prefix)}“${colors.bold(quote)}”${colors.dim(suffix)}`, width, below),
    ...wrapped(colors.dim(details.join(' · ')), width, below),
    ...(address === null ? [] : wrapped(colors.dim(address), width, below)),
  ];
};

const sourceLines = (sources: readonly Source[], { width, colors }: Terminal): string[] => {
  if (sources.length === 0) return [];
  if (width < TABLE_WIDTH) {
    return sources.flatMap((source) =>
      wrapped(
        `${source.publisher} (${source.kind}), cited ${citedWords(source)}. ${colors.dim('Interests:')} ${interestsWords(source)}`,
        width,
        hanging(2, '', 2),
      ),
    );
  }
  const widths = [Math.floor(width * 0.28), 12, 9];
  const rest = width - 2 - widths.reduce((sum, column) => sum + column + 2, 0);
  const row = (cells: string[]): string[] =>
    tableRow(cells, [...widths, rest]).map((line) => `  ${line}`);
  return [
    ...row(['Publisher', 'Kind', 'Cited', 'Interests']).map(colors.dim),
    ...sources.flatMap((source) =>
      row([source.publisher, source.kind, citedWords(source), interestsWords(source)]),
    ),
  ];
};

/**
 * The report for a terminal: no line is wider than `width` columns, 40 at the least, and none
 * wider than 100 for legibility. Text of documents can't command the terminal.
 */
export const publishText = (raw: Report, options: { color: boolean; width: number }): string => {
  const report = visibleReport(raw);
  const colors = createColors(options.color);
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const terminal = { width, colors };
  const origins = namedOrigins(report);
  const block = (heading: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', colors.bold(colors.underline(heading)), ...lines];
  const lines = [
    ...wrapped(colors.bold(report.question), width),
    ...wrapped(colors.dim(dossierFacts(report).join(' · ')), width),
    '',
    ...verdictLines(report, terminal),
    ...outlineOf(report).flatMap((part) => partLines(report, part, terminal)),
    ...block(
      'Evidence',
      report.evidence.flatMap((evidence) => evidenceLines(evidence, origins, terminal)),
    ),
    ...block('Sources', sourceLines(report.sources, terminal)),
    ...block(
      'Ask next',
      report.followUps.flatMap((followUp) => wrapped(followUp, width, hanging(2, '· '))),
    ),
    '',
    ...wrapped(colors.dim(`Re-check every quote: ${RECHECK_COMMAND}`), width),
  ];
  return `${lines.join('\n')}\n`;
};
