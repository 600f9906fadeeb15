import type { Block } from '../model/document.js';
import type { Run } from './block-writer.js';
import { isFurniture, isFurnitureSentence } from './furniture.js';
import { NOTES_HEADING } from './heading-shape.js';
import { toIsoDate } from './iso-date.js';
import { READING_TEXT } from './settings.js';
import { wordCount } from './word-count.js';

/** A block that was found but not written yet. */
export interface DraftBlock {
  kind: Block['kind'];
  runs: readonly Run[];
  level?: number;
}

const ENDS_SENTENCE = /[.!?:;…。！？؟]["'”’»)\]]*[¹²³⁰⁴-⁹]*$/u;
const MEANINGLESS =
  /^(?:[^\p{L}]*|image \d+ of(?: \/)? \d+|caption|close|advert(?:isement)?|source|comments?)$/iu;

const textOf = ({ runs }: DraftBlock): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

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
  return isBody && ENDS_SENTENCE.test(text) && wordCount(text) >= 8;
};

/** A line that is the page's own: an appeal, a label, a bare link to another page. */
const isChaff = (block: DraftBlock): boolean => {
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'footnote') return false;
  const text = textOf(block);
  if (MEANINGLESS.test(text)) return true;
  if (block.kind === 'heading') return isFurnitureSentence(text);
  if (isFurniture(text)) return true;
  const isLink = linkedShare(block) > READING_TEXT.linkedShare && !ENDS_SENTENCE.test(text);
  return isLink && wordCount(text) <= 25;
};

/** Above the first sentence stand menus, dates and names. */
const isMasthead = (block: DraftBlock): boolean => {
  const text = textOf(block);
  if (ENDS_SENTENCE.test(text) || wordCount(text) > 8) return false;
  if (block.kind === 'list-item')
    return linkedShare(block) > READING_TEXT.linkedShare || wordCount(text) <= 4;
  const isDated = /\d{4}/u.test(text) && toIsoDate(text) !== null;
  return (
    isDated || (block.kind === 'paragraph' && /^(?:by|von|par|por)\s|^@|^https?:/iu.test(text))
  );
};

/**
 * Takes the page's own lines out of an article: menus and dates above it, bare links, labels and
 * appeals within it, headings without text below it. Lists of notes and sources stay whole, and so
 * does a page that has no prose.
 */
export function withoutFurniture(blocks: readonly DraftBlock[]): DraftBlock[] {
  const first = blocks.findIndex(isProse);
  if (first === -1) return [...blocks];
  const last = blocks.findLastIndex((block) => block.kind !== 'heading' && !isChaff(block));
  let inNotes = false;
  return blocks.filter((block, index) => {
    if (block.kind === 'heading') inNotes = NOTES_HEADING.test(textOf(block));
    else if (inNotes) return true;
    if (isChaff(block)) return false;
    if (index < first) return !isMasthead(block);
    return index <= last || block.kind !== 'heading';
  });
}
