import { holdersWords, type NarrativeView } from '../narrative-view.js';
import { type OpenPoint, settlesWords } from '../open-points.js';
import type { Part } from '../outline.js';
import type { Paragraph } from '../paragraphs.js';
import { stakeWords } from '../report-words.js';
import { STANCE_SIGNS } from '../stance-signs.js';
import { evenIndent, hangingIndent, wrapped } from '../text-layout.js';
import { cited, stanceColor, statementText, type Terminal, withCitations } from './context.js';

const paragraphLines = (
  { lead, statements }: Paragraph,
  indent: number,
  { width }: Terminal,
): string[] => {
  const texts = statements.map(statementText);
  if (lead === null) return wrapped(texts.join(' '), width, evenIndent(indent));
  if (texts.length === 1)
    return wrapped(`${lead} ${texts.join('')}`, width, hangingIndent(indent, '', 2));
  return [
    ...wrapped(lead, width, evenIndent(indent)),
    ...texts.flatMap((text) => wrapped(text, width, hangingIndent(indent + 2, '', 1))),
  ];
};

const accountLines = (account: NarrativeView, { width, colors }: Terminal): string[] => {
  const { narrative, best, more, leavesOpen } = account;
  const paint = stanceColor(colors, narrative.stance);
  const entry = (name: string, text: string): string[] =>
    wrapped(`${colors.dim(`${name}:`)} ${text}`, width, hangingIndent(4, '', 2));
  return [
    ...wrapped(
      colors.bold(narrative.label),
      width,
      hangingIndent(2, `${paint(STANCE_SIGNS[narrative.stance])} `, 2),
    ),
    ...(narrative.holders.length === 0 ? [] : entry('Held by', holdersWords(narrative))),
    ...(best.length === 0 ? [] : entry('Best evidence', best.map(statementText).join(' '))),
    ...(more.length === 0
      ? []
      : entry(best.length === 0 ? 'Evidence' : 'More evidence', cited(more))),
    ...(narrative.notes ?? []).flatMap((note) => entry('Note', note)),
    ...narrative.interests.flatMap((stake) =>
      entry('Stake', withCitations(stakeWords(stake), stake.evidence)),
    ),
    ...leavesOpen.flatMap((open) => entry('Leaves open', open)),
  ];
};

const openPointLines = (point: OpenPoint, { width, colors }: Terminal): string[] => {
  const { statements, record, holder } = point;
  const held = holder === null ? '' : `held by ${holder}`;
  const settle =
    record === null
      ? held
      : `${colors.dim(`${settlesWords(point)}:`)} ${record}${held === '' ? '' : ` (${held})`}`;
  return [
    ...statements.flatMap((statement) =>
      wrapped(statementText(statement), width, hangingIndent(2, '· ')),
    ),
    ...(settle === '' ? [] : wrapped(settle, width, hangingIndent(4, '', 2))),
  ];
};

/** Blocks with an empty line between them. */
const apart = (blocks: readonly string[][]): string[] =>
  blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

/** One part of the report under its heading. */
export const partLines = (part: Part, terminal: Terminal): string[] => {
  const { width, colors } = terminal;
  return [
    '',
    colors.bold(colors.underline(part.heading)),
    ...apart([
      ...part.sections.flatMap(({ heading, paragraphs }) => {
        if (heading === null) return paragraphs.map((item) => paragraphLines(item, 2, terminal));
        const below = paragraphs.flatMap((item) => paragraphLines(item, 4, terminal));
        return [[...wrapped(colors.bold(heading), width, evenIndent(2)), ...below]];
      }),
      ...part.accounts.map((account) => accountLines(account, terminal)),
      ...part.openPoints.map((point) => openPointLines(point, terminal)),
    ]),
  ];
};
