import type { Block } from '../model/document.js';
import type { Run } from './block-writer.js';
import { isFurniture, isFurnitureSentence } from './furniture.js';
import { NOTES_HEADING } from './heading-shape.js';
import { toIsoDate } from './iso-date.js';

/** A block that was found but not written yet. */
export interface DraftBlock {
  kind: Block['kind'];
  runs: readonly Run[];
  level?: number;
}

const ENDS_SENTENCE = /[.!?:;…。！？؟]["'”’»)\]]*[¹²³⁰⁴-⁹]*$/u;
const MEANINGLESS =
  /^(?:[\W_\d]*|image \d+ of(?: \/)? \d+|caption|close|advert(?:isement)?|source|comments?)$/iu;

const textOf = ({ runs }: DraftBlock): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const linkedShare = (block: DraftBlock): number => {
  const visible = (runs: readonly Run[]): number =>
    runs.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
  return (
    visible(block.runs.filter(({ target }) => target !== undefined)) /
    Math.max(1, visible(block.runs))
  );
};

const isProse = (block: DraftBlock): boolean => {
  const text = textOf(block);
  const isBody = block.kind === 'paragraph' || block.kind === 'quotation';
  return isBody && ENDS_SENTENCE.test(text) && wordsIn(text) >= 8;
};

/** A line that is the page's own: an appeal, a label, a bare link to another page. */
const isChaff = (block: DraftBlock): boolean => {
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'footnote') return false;
  const text = textOf(block);
  if (MEANINGLESS.test(text)) return true;
  if (block.kind === 'heading') return isFurnitureSentence(text);
  if (isFurniture(text)) return true;
  const isLink = linkedShare(block) > 0.8 && !ENDS_SENTENCE.test(text);
  return isLink && wordsIn(text) <= 25;
};

/** Above the first sentence stand menus, dates and names. */
const isMasthead = (block: DraftBlock): boolean => {
  const text = textOf(block);
  if (block.kind === 'list-item' || block.kind === 'paragraph') {
    return !ENDS_SENTENCE.test(text) && wordsIn(text) < 12;
  }
  return block.kind === 'heading' && toIsoDate(text) !== null && wordsIn(text) <= 8;
};

/** Below the last one, headings of lists that are gone and names. */
const isColophon = (block: DraftBlock): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' && !ENDS_SENTENCE.test(textOf(block)) && wordsIn(textOf(block)) < 12);

/**
 * Takes the page's own lines out of an article: menus and dates above it, bare links, labels and
 * appeals within it, headings without text below it. Lists of notes and sources stay whole, and so
 * does a page that has no prose.
 */
export function withoutFurniture(blocks: readonly DraftBlock[]): DraftBlock[] {
  const first = blocks.findIndex(isProse);
  if (first === -1) return [...blocks];
  const last = blocks.findLastIndex((block) => isProse(block) || block.kind === 'list-item');
  let inNotes = false;
  return blocks.filter((block, index) => {
    if (block.kind === 'heading') inNotes = NOTES_HEADING.test(textOf(block));
    else if (inNotes) return true;
    if (isChaff(block)) return false;
    if (index < first) return !isMasthead(block);
    return index <= last || inNotes || !isColophon(block);
  });
}
