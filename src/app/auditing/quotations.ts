import type { Span } from '../../model/span.js';
import { anchorQuote } from '../../text/anchor-quote.js';
import { AUDIT } from './settings.js';

const QUOTED = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]/g;
const ELISION = /\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*/;

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** The quotations of four words or more in a sentence, without their marks. */
export const quotationsIn = (sentence: string): string[] =>
  [...sentence.matchAll(QUOTED)]
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
    .map((quotation) => quotation.trim())
    .filter((quotation) => wordCount(quotation) >= AUDIT.quotationWords);

/** The parts that must occur word for word: between elisions, without the stop that print puts in. */
const partsOf = (quotation: string): string[] =>
  quotation
    .split(ELISION)
    .map((part) => part.replace(/[,.;:]$/, '').trim())
    .filter((part) => part !== '');

/**
 * Finds a quotation in a text, word for word. Words left out (… or [brackets]) may be anything,
 * the parts around them must follow one another.
 *
 * @returns The span from the first part to the last, or `undefined`.
 */
export function anchorQuotation(text: string, quotation: string): Span | undefined {
  let found: Span | undefined;
  for (const part of partsOf(quotation)) {
    const from = found?.end ?? 0;
    const span = anchorQuote(text.slice(from), part);
    if (span === undefined) return undefined;
    found = { start: found?.start ?? from + span.start, end: from + span.end };
  }
  return found;
}
