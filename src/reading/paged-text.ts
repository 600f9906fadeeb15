import type { Extraction } from '../model/document.js';
import { BlockWriter } from './block-writer.js';
import { joinLines } from './line-joining.js';
import { writeParagraphs } from './paragraph-blocks.js';
import type { PlacedLine } from './pdf-page-lines.js';
import { findRunningLines } from './running-lines.js';
import { placedWords } from './scans/placed-words.js';
import { READING_TEXT } from './settings.js';

/** The text of a paged document, its first heading, and where recognised words stand in it. */
interface PagedText extends ReturnType<BlockWriter['finish']> {
  heading: string | null;
  recognised?: NonNullable<Extraction['recognised']>;
}

/** The size that most of the letters have. */
const bodySize = (lines: readonly PlacedLine[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
};

/** Makes one text of the lines of all pages: without running heads, paragraphs going on over pages. */
export function pagedText(pages: readonly (readonly PlacedLine[])[]): PagedText {
  const running = findRunningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const body = bodySize(lines);
  const sized = lines.map((line) => ({
    ...line,
    emphasised: line.size > body * READING_TEXT.headingSize,
  }));
  const writer = new BlockWriter();
  writeParagraphs(joinLines(sized), writer);
  const made = writer.finish();
  const span = made.blocks.find(({ kind }) => kind === 'heading')?.span;
  const words = lines.flatMap((line) => (line.words === undefined ? [] : [line.words]));
  const by = words[0]?.[0]?.page.by;
  return {
    ...made,
    heading: span === undefined ? null : made.text.slice(span.start, span.end),
    ...(by !== undefined && { recognised: { by, lines: placedWords(made.text, words) } }),
  };
}
