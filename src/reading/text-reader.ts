import type { Block } from '../model/document.js';
import { BlockWriter } from './block-writer.js';
import { decodeText } from './decode-text.js';
import { isFurniture } from './furniture.js';
import { toIsoDate } from './iso-date.js';
import { joinLines, type Line } from './line-joining.js';
import { writeParagraphs } from './paragraph-blocks.js';
import type { Reader, Reading } from './reader.js';
import { findRunningLines, isPageNumber } from './running-lines.js';
import { READING_TEXT } from './settings.js';
import { wordCount } from './word-count.js';

/** Column at which the lines were broken, or infinity where each line is a whole paragraph. */
const wrapColumn = (lines: readonly string[]): number => {
  const filled = lines.filter((line) => line.trim() !== '');
  const lengths = filled.map((line) => line.trimEnd().length).sort((a, b) => a - b);
  const column = lengths[Math.floor(lengths.length * READING_TEXT.wrapQuantile)] ?? 0;
  const carriedOver = filled.filter((line, index) => {
    const next = filled[index + 1];
    return next !== undefined && !/[.!?:;]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);
  });
  const isWrapped =
    column <= READING_TEXT.wrapWidest &&
    carriedOver.length >= filled.length * READING_TEXT.wrapCarried;
  return isWrapped ? column : Number.POSITIVE_INFINITY;
};

/**
 * Cuts printed text into pages: at form feeds, and where a line holds the next page's number.
 * The number's own line ends its page.
 */
const pagesOf = (raw: readonly string[]): string[][] => {
  const pages: string[][] = [[]];
  let number = 0;
  raw.forEach((line, index) => {
    if (line.startsWith('\f')) pages.push([]);
    pages.at(-1)?.push(line);
    const isSetOff = [raw[index - 1], raw[index + 1]].some((near) => (near ?? '').trim() === '');
    const found = isSetOff && isPageNumber(line) ? Number(/\d+/u.exec(line)?.[0]) : Number.NaN;
    if (found === number + 1 || (number === 0 && found === 2)) {
      number = found;
      pages.push([]);
    }
  });
  return pages;
};

const linesOf = (text: string): Line[] => {
  const raw = text.replace(/\f/gu, '\n\f').split(/\r\n|\r|\n|\u2028|\u2029/u);
  const column = wrapColumn(raw);
  const pages = pagesOf(raw).map((page) => page.map((line) => ({ text: line })));
  const running = findRunningLines(
    pages.map((page) => page.filter(({ text: t }) => t.trim() !== '')),
  );
  const lines: Line[] = [];
  for (const page of pages) {
    let gapBefore = true;
    let pageBreak = lines.length > 0;
    page.forEach((line, index) => {
      if (line.text.trim() === '' || running.has(line)) {
        gapBefore = true;
        return;
      }
      const nextWord = /^\s*(\S{1,40})/u.exec(page[index + 1]?.text ?? '')?.[1] ?? '';
      const full = line.text.trimEnd().length + 1 + nextWord.length > column - 8;
      lines.push({ text: line.text.trim(), gapBefore, full, ...(pageBreak ? { pageBreak } : {}) });
      gapBefore = false;
      pageBreak = false;
    });
  }
  return lines;
};

const quoted = (text: string, block: Block): string => text.slice(block.span.start, block.span.end);

/** The first heading that does not head an appeal or a notice, where it stands near the top. */
const titleOf = (text: string, blocks: readonly Block[]): string | null => {
  const top = blocks.slice(0, 6);
  const found = top.find((block, index) => {
    const next = top[index + 1];
    const words = next?.kind === 'paragraph' ? quoted(text, next) : '';
    const headsNotice = wordCount(words) > 8 && isFurniture(words);
    return block.kind === 'heading' && !headsNotice;
  });
  return found === undefined ? null : quoted(text, found);
};

const DATELINE = /^(?:(?:checked|published|posted|updated|dated?|issued)\b[\s:]*(?:on\s+)?)?/iu;

/** A date that stands alone, behind "Published", or at the head of the first paragraphs. */
const dateOf = (text: string, blocks: readonly Block[]): string | null => {
  for (const block of blocks.slice(0, 8)) {
    for (const line of quoted(text, block).split('\n')) {
      const words = line.slice(0, 80).replace(DATELINE, '');
      const head = /^(.{6,30}?)(?:\s+[-–—]+\s|\s*$|\s+Disclaimer\b)/u.exec(words)?.[1];
      const date = head !== undefined && /\d{4}/u.test(head) ? toIsoDate(head) : null;
      if (date !== null && date.length > 4) return date;
    }
  }
  return null;
};

/** Text that was decoded already, as a reading: other readers fall back on it. */
export function readPlainText(text: string, warnings: string[] = []): Reading {
  const writer = new BlockWriter();
  writeParagraphs(joinLines(linesOf(text)), writer);
  const made = writer.finish();
  return {
    ...made,
    metadata: {
      title: titleOf(made.text, made.blocks),
      byline: null,
      publisher: null,
      date: dateOf(made.text, made.blocks),
      url: null,
    },
    warnings,
  };
}

/** Reads plain text in any common encoding: wrapped lines are joined, headings told by shape. */
export const textReader: Reader = {
  name: 'text',
  version: 4,
  mediaTypes: ['text/plain'],
  extensions: ['.txt', '.text', '.log', '.asc'],
  async read(bytes) {
    const { text, warnings } = decodeText(bytes);
    return readPlainText(text, warnings);
  },
};
