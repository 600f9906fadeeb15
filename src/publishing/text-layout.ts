import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How far a paragraph stands in, in columns: its first line, and the lines after it. */
export interface Indent {
  first: string;
  rest: string;
}

/** The same indent for all lines. */
export const evenIndent = (columns: number): Indent => {
  const spaces = ' '.repeat(columns);
  return { first: spaces, rest: spaces };
};

/** A mark in front of the first line, and the other lines flush with its text. */
export const hangingIndent = (
  columns: number,
  mark: string,
  markWidth = stringWidth(mark),
): Indent => ({
  first: `${' '.repeat(columns)}${mark}`,
  rest: ' '.repeat(columns + markWidth),
});

/**
 * Lines of at most `width` columns, words too long for a line broken. Variation selectors are
 * dropped, for they change how wide a terminal draws the character before them.
 */
export const wrapped = (text: string, width: number, indent: Indent = evenIndent(0)): string[] => {
  const room = Math.max(1, width - stringWidth(indent.rest));
  const lines = wrapAnsi(text.replace(/[\ufe00-\ufe0f\u20e3]/g, ''), room, { hard: true });
  return lines
    .split('\n')
    .map((line, index) => `${index === 0 ? indent.first : indent.rest}${line}`.trimEnd());
};

/** The text on one line of at most `width` columns, with ` …` where words had to go. */
export const clip = (text: string, width: number): string => {
  const [whole = '', ...more] = wrapped(text, width);
  return more.length === 0 ? whole : `${wrapped(text, width - 2)[0] ?? ''} …`;
};

/** One row of a table: each cell wrapped within its column and padded to it, two spaces between. */
export const tableRow = (cells: readonly string[], widths: readonly number[]): string[] => {
  const columns = cells.map((cell, index) => wrapped(cell, widths[index] ?? 1));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(text)));
      })
      .join('  ')
      .trimEnd(),
  );
};
