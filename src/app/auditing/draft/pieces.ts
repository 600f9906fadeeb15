import { statementKind } from '../../../english/statement-kind.js';
import type { Block, Extraction, Link } from '../../../model/document.js';
import type { UncheckedReason } from '../../../model/draft-classes.js';
import { overlaps, quoteOf, type Span } from '../../../model/span.js';
import { splitSentences } from '../../../text/sentences.js';

/** A sentence of a draft, or another piece of it, and why it is not checked; null where it is. */
export interface Piece {
  span: Span;
  unchecked: UncheckedReason | null;
}

const REFERENCES =
  /^(?:\d+\.?\s+)?(?:sources?|references?|notes?|footnotes?|endnotes?|bibliography|literature|works cited|citations?)\s*:?$/i;

/** Whether a block stands under a heading such as “Sources”: what is listed there is cited, not said. */
function referenceBlocks({ text, blocks }: Pick<Extraction, 'text' | 'blocks'>): Set<Block> {
  let under = false;
  const found = new Set<Block>();
  for (const block of blocks) {
    const words = quoteOf(text, block.span).trim();
    if (REFERENCES.test(words)) under = true;
    else if (block.kind === 'heading') under = false;
    else if (block.kind === 'footnote' || under) found.add(block);
    else if (/^\[\^?[\w-]{1,20}\]:?\s+\S/.test(words)) found.add(block);
  }
  return found;
}

const unlisted = (kind: Block['kind'], text: string): UncheckedReason => {
  if (kind === 'heading' || kind === 'code') return kind;
  return statementKind(text) ?? 'fragment';
};

/** What a reader leaves out of the evidence is listed too: nobody shall think that it was checked. */
function piecesOfBlock(
  { text, sentences }: Pick<Extraction, 'text' | 'sentences'>,
  block: Block,
  isReference: boolean,
): Piece[] {
  if (isReference) return [{ span: block.span, unchecked: 'reference' }];
  if (block.kind === 'code') return [{ span: block.span, unchecked: 'code' }];
  const stated = sentences.filter(
    ({ start }) => start >= block.span.start && start < block.span.end,
  );
  const others = splitSentences(text, block.span).filter(
    (span) => !sentences.some((sentence) => overlaps(sentence, span)),
  );
  return [
    ...stated.map((span) => ({ span, unchecked: statementKind(quoteOf(text, span)) })),
    ...others.map((span) => ({ span, unchecked: unlisted(block.kind, quoteOf(text, span)) })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** All pieces of a draft in order: its statements, and what is none. None overlaps another. */
export function piecesOf(extraction: Pick<Extraction, 'text' | 'blocks' | 'sentences'>): Piece[] {
  const references = referenceBlocks(extraction);
  return extraction.blocks.flatMap((block) =>
    piecesOfBlock(extraction, block, references.has(block)),
  );
}

const NOTE = /^\s*\[\^?([\w-]{1,20})\]:?\s+(\S.*)$/gmu;

/**
 * What the marks of a draft stand for, by their labels: `[1]` by “[1] Minutes, 5 May”, by the first item
 * under “Sources”, or by the first footnote.
 *
 * @param source - The file's own text, which has the labels that readers leave off; null where it has none.
 */
export function referencesIn(
  extraction: Pick<Extraction, 'text' | 'blocks' | 'links'>,
  source: string | null,
): Map<string, string> {
  const { text, links } = extraction;
  const targets = (block: Block): string[] =>
    links.filter(({ span }: Link) => overlaps(span, block.span)).map(({ target }) => target);
  const listed = [...referenceBlocks(extraction)].map((block) =>
    [quoteOf(text, block.span), ...targets(block)].join(' '),
  );
  const labelled = [text, source ?? ''].flatMap((words) =>
    [...words.matchAll(NOTE)].map(([, label = '', body = '']): [string, string] => [label, body]),
  );
  const counted = listed.map((body, at): [string, string] => [String(at + 1), body]);
  return new Map([...counted, ...labelled]);
}
