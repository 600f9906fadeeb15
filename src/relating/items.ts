import type { Span } from '../model/span.js';
import type { End } from './find-ends.js';

/** A piece of a sentence: a word, a name that may be an end of a relation, or a mark. */
export interface Item {
  kind: 'word' | 'name' | 'mark';
  text: string;
  /** Lower case, apostrophes straight; acronyms keep their capitals, as in `clauses/word.ts`. */
  lower: string;
  span: Span;
  end?: End;
  /** Whether "'s" follows: what comes next is of it. */
  possessive: boolean;
}

const PIECE =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}$€£%]+(?:[-‐‑'’.,&](?=[\p{L}\p{N}])[\p{L}\p{N}%]+)*|[^\s\p{L}\p{N}]/gu;
/** Passed over wherever they stand: citations, footnote signs, quotation marks. */
const SILENT = /^["“”«»*†‡¹²³⁴⁵⁶⁷⁸⁹⁰®™]$/u;

const lowerOf = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]+$/u.test(text) ? text : text.toLowerCase().replaceAll('’', "'");

/** Blanks out what stands in brackets, keeping every offset. */
const withoutAsides = (text: string): string =>
  text.replace(/\([^()]*\)|\[[^\][]*\]/g, (aside) => ' '.repeat(aside.length));

/** Takes a sentence to pieces in order; what stands in brackets is left out. */
export function itemsOf(text: string, ends: readonly End[]): Item[] {
  const items: Item[] = [];
  let taken = 0;
  for (const { 0: raw, index: start } of withoutAsides(text).matchAll(PIECE)) {
    if (start < taken) continue;
    const end = ends.find(({ span }) => span.start === start);
    if (end !== undefined) {
      const rest = /^['’]s?(?!\p{L})/u.exec(text.slice(end.span.end));
      taken = end.span.end + (rest?.[0].length ?? 0);
      if (/\b(?:Inc|Corp|Ltd|Co)$/.test(text.slice(start, end.span.end)) && text[taken] === '.')
        taken += 1;
      const said = text.slice(start, end.span.end);
      items.push({
        kind: 'name',
        text: said,
        lower: said,
        span: end.span,
        end,
        possessive: rest !== null,
      });
      continue;
    }
    if (SILENT.test(raw)) continue;
    const isMark = !/[\p{L}\p{N}]/u.test(raw);
    const possessive = /['’]s$/u.test(raw);
    const span = { start, end: start + raw.length };
    items.push({
      kind: isMark ? 'mark' : 'word',
      text: raw,
      lower: lowerOf(raw),
      span,
      possessive,
    });
  }
  return items;
}
