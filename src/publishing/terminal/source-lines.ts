import { namesUpTo } from '../../model/phrases/wording.js';
import type { Source } from '../../model/report.js';
import { sourceNotes } from '../publisher-words.js';
import { citedWords, interestsWords } from '../report-words.js';
import { hangingIndent, tableRow, wrapped } from '../text-layout.js';
import type { Terminal } from './context.js';

/** Below this a table of sources has no room for its columns. */
const TABLE_WIDTH = 72;
const MOST_UNCITED = 12;

const tableLines = (sources: readonly Source[], { width, colors }: Terminal): string[] => {
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

const listLines = (sources: readonly Source[], { width, colors }: Terminal): string[] =>
  sources.flatMap((source) =>
    wrapped(
      `${source.publisher} (${source.kind}), cited ${citedWords(source)}. ${colors.dim('Interests:')} ${interestsWords(source)}`,
      width,
      hangingIndent(2, '', 2),
    ),
  );

/** The publishers cited with their interests, and the names of the others. */
export const sourceLines = (sources: readonly Source[], terminal: Terminal): string[] => {
  const { width, colors } = terminal;
  const cited = sources.filter((source) => source.cited > 0);
  const uncited = sources.filter((source) => source.cited === 0);
  const names = uncited.map(({ publisher }) => publisher);
  return [
    ...(cited.length === 0 ? [] : (width < TABLE_WIDTH ? listLines : tableLines)(cited, terminal)),
    ...sourceNotes(sources).flatMap((note) => wrapped(note, width, hangingIndent(2, '', 2))),
    ...(names.length === 0
      ? []
      : wrapped(
          `${colors.dim('Not cited:')} ${namesUpTo(names, MOST_UNCITED)}`,
          width,
          hangingIndent(2, '', 2),
        )),
  ];
};
