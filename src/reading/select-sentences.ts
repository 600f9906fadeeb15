import { asksOpenly, readAnswer, readShortAnswer } from '../english/answers.js';
import type { Block, Link } from '../model/document.js';
import { overlaps, type Span } from '../model/span.js';
import { splitSentences } from '../text/sentences.js';
import { isFurniture, isFurnitureSentence } from './furniture.js';
import { READING_TEXT } from './settings.js';
import { wordCount } from './word-count.js';

const QUESTION = /[?？؟]["'”’»)\]]*(?:\s*\[\d+\])*[¹²³⁰⁴-⁹]*$/u;
const TERMINAL = /[.!…。！;]["'”’»)\]]*(?:\s*\[\d+\])*[¹²³⁰⁴-⁹]*\d{0,3}$/u;
/** Finite verbs that are no nouns, and the endings of past forms. */
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|says?|said|shows?|found|makes?|made|took|takes?|gives?|gave|goes|went|came|comes?|became|began|kept|held|told|paid|sent|met|led|left|put|set|ran|wrote|\p{Ll}{3,}ed)\b/u;

const lengthWithout = (text: string, left: RegExp): number => text.replace(left, '').length;

const isMostlyLetters = (text: string): boolean => {
  const visible = lengthWithout(text, /\s+/gu);
  return visible - lengthWithout(text, /[\s\p{L}\p{M}]+/gu) >= visible * READING_TEXT.letters;
};

/** A title, a name, a form field: words that state nothing. */
const isFragment = (text: string, kind: Block['kind']): boolean => {
  const words = wordCount(text);
  if (kind === 'footnote' || kind === 'table') return words < 2 || !/\p{L}/u.test(text);
  if (words < 3 || !isMostlyLetters(text)) return true;
  if (TERMINAL.test(text)) return false;
  if (kind === 'list-item') return words < 4;
  return words < 6 || !(VERB.test(text) || words >= 12);
};

const linkedShare = (block: Block, links: readonly Link[]): number => {
  const linked = links
    .filter(({ span }) => overlaps(span, block.span))
    .reduce((sum, { span }) => sum + span.end - span.start, 0);
  return linked / Math.max(1, block.span.end - block.span.start);
};

const isLinkOnly = (text: string, block: Block, links: readonly Link[]): boolean =>
  block.kind !== 'footnote' &&
  block.kind !== 'table' &&
  !TERMINAL.test(text) &&
  linkedShare(block, links) > READING_TEXT.linkedShare;

const rowsOf = (text: string, { span }: Block): Span[] => {
  const rows: Span[] = [];
  let start = span.start;
  for (const row of text.slice(span.start, span.end).split('\n')) {
    if (row.trim() !== '') rows.push({ start, end: start + row.length });
    start += row.length + 1;
  }
  return rows;
};

/** Whether a sentence gives only what a question asks for, and states nothing without it. */
const answers = (question: string, sentence: string): boolean =>
  asksOpenly(question)
    ? readShortAnswer(sentence) !== undefined
    : readAnswer(sentence) !== undefined;

/** The question that a block ends with: a heading's, or that of an interview's or hearing's other voice. */
const questionBefore = (text: string, block: Block | undefined): Span | undefined => {
  if (block === undefined || block.kind === 'table' || block.kind === 'code') return undefined;
  if (!QUESTION.test(text.slice(block.span.start, block.span.end).trimEnd())) return undefined;
  return splitSentences(text, block.span).at(-1);
};

const sentencesOfBlock = (
  text: string,
  block: Block,
  before: Block | undefined,
  links: readonly Link[],
): Span[] => {
  const quoted = ({ start, end }: Span): string => text.slice(start, end);
  if (block.kind === 'heading' || block.kind === 'code') return [];
  if (block.kind === 'table') {
    return rowsOf(text, block).filter((row) => !isFragment(quoted(row), 'table'));
  }
  const whole = quoted(block.span);
  if (block.kind !== 'footnote' && (isFurniture(whole) || isLinkOnly(whole, block, links)))
    return [];
  let question = block.kind === 'footnote' ? undefined : questionBefore(text, before);
  return splitSentences(text, block.span).flatMap((span) => {
    const sentence = quoted(span);
    const asked = question;
    question = QUESTION.test(sentence) ? span : undefined;
    if (question) return [];
    if (asked && answers(quoted(asked), sentence)) return { start: asked.start, end: span.end };
    if (isFragment(sentence, block.kind)) return [];
    return block.kind === 'footnote' || !isFurnitureSentence(sentence) ? span : [];
  });
};

/** A short line under "Sign the petition" goes with it. */
const followsFurnitureHeading = (text: string, block: Block, before: Block | undefined): boolean =>
  before?.kind === 'heading' &&
  isFurnitureSentence(text.slice(before.span.start, before.span.end)) &&
  wordCount(text.slice(block.span.start, block.span.end)) <= 25;

/**
 * Chooses the sentences that may be evidence: not headings, questions, code, fragments or page
 * furniture. Rows of tables and footnotes stay: they can be evidence, and they lead to sources.
 * A question that the next sentence answers with yes or no, or with only what was asked for, makes
 * one with it: apart, the one states nothing and the other says nothing of what.
 *
 * @returns Spans in order, without overlap, each within one block, or from the question that ends
 *   one to the answer that begins the next.
 */
export function selectSentences(
  text: string,
  blocks: readonly Block[],
  links: readonly Link[],
): Span[] {
  const linksOf = linksByBlock(blocks, links);
  return blocks.flatMap((block, index) =>
    followsFurnitureHeading(text, block, blocks[index - 1])
      ? []
      : sentencesOfBlock(text, block, blocks[index - 1], linksOf(block)),
  );
}

/** Both lists are in order, so each link is looked at once. */
const linksByBlock = (
  blocks: readonly Block[],
  links: readonly Link[],
): ((block: Block) => readonly Link[]) => {
  const byBlock = new Map<Block, Link[]>();
  const sorted = [...links].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const block of blocks) {
    const own: Link[] = [];
    for (let link = sorted[next]; link !== undefined && link.span.start < block.span.end; ) {
      own.push(link);
      next += 1;
      link = sorted[next];
    }
    if (own.length > 0) byBlock.set(block, own);
  }
  return (block) => byBlock.get(block) ?? [];
};
