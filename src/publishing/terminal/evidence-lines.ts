import { counted } from '../../model/counted.js';
import type { Evidence } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import { evidenceView, originWords } from '../evidence-view.js';
import { type NamedOrigin, sharedOrigins } from '../origin-names.js';
import { placeFacts, stakeNumbers } from '../report-words.js';
import { shorten } from '../shorten.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { clip, evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import { score } from '../verdict-words.js';
import { stanceColor, type Terminal } from './context.js';

/** A quote that takes more lines than this is shortened until it fits, but not below a length. */
const MOST_LINES = 3;
const SHORT_QUOTE = 180;
const STEP = 4;

const quoteLines = (quote: string, column: number, { width, colors }: Terminal): string[] => {
  const lines = (text: string): string[] =>
    wrapped(`“${colors.bold(text)}”`, width, evenIndent(column));
  let length = Math.max(SHORT_QUOTE, MOST_LINES * (width - column));
  let shown = lines(quote);
  while (shown.length > MOST_LINES && length >= SHORT_QUOTE) {
    shown = lines(shorten(quote, length));
    length -= STEP;
  }
  return shown;
};

/** One piece of evidence: where it stands, what it says, who says it, and its origin. */
const entryLines = (
  evidence: Evidence,
  { origins, stakes }: { origins: ReadonlyMap<string, NamedOrigin>; stakes: ReadonlySet<number> },
  terminal: Terminal,
): string[] => {
  const { width, colors } = terminal;
  const { n, stance, probability, quote, document } = evidence;
  const { origin, speaker, certainty, differ, recognised } = evidenceView(evidence, {
    origins,
    stakes,
  });
  const mark = `[${n}] `;
  const column = 2 + mark.length;
  const says = stakes.has(n) ? 'stake' : score(probability);
  const sign = stanceColor(colors, stance)(`${STANCE_SIGNS[stance]} ${says}`);
  const details = [
    ...(speaker === null ? [] : [`speaker: ${speaker}`]),
    ...(certainty === null ? [] : [certainty]),
    ...(recognised === null ? [] : [recognised]),
    document.title,
    ...(origin === null ? [] : [originWords(origin)]),
  ];
  return [
    ...wrapped(`${sign}  ${placeFacts(evidence).join(', ')}`, width, hangingIndent(2, mark)),
    ...quoteLines(quote, column, terminal),
    `${' '.repeat(column)}${colors.dim(clip(details.join(' · '), width - column))}`,
    ...(differ === null ? [] : wrapped(differ, width, evenIndent(column))),
  ];
};

/** All evidence, compact: the other forms hold each quote whole and in its context. */
export const evidenceLines = (
  report: Report,
  origins: ReadonlyMap<string, NamedOrigin>,
  terminal: Terminal,
): string[] => {
  const stakes = stakeNumbers(report);
  return report.evidence.flatMap((item) => entryLines(item, { origins, stakes }, terminal));
};

/** Why passages count once: each origin that several of them go back to. */
export const originLines = (
  origins: ReadonlyMap<string, NamedOrigin>,
  evidenceCount: number,
  { width }: Terminal,
): string[] =>
  sharedOrigins(origins).flatMap(({ name, evidence, why }) =>
    wrapped(
      `${name}: ${evidence.length} of ${counted(evidenceCount, 'passage')}${why === '' ? '' : ` — ${why}`}`,
      width,
      hangingIndent(2, '', 2),
    ),
  );
