import type { Span } from '../../model/span.js';
import { anchorQuote } from '../../text/anchor-quote.js';
import { type QuotedStretch, quotedStretches } from '../../text/quotations.js';
import { AUDIT } from './settings.js';

const ELISION = /\[[^\]]*\]|…|\.\s?\.\s?\./;

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** The quotations of four words or more in a sentence. */
export const quotationsIn = (sentence: string): QuotedStretch[] =>
  quotedStretches(sentence)
    .map(({ text: quoted, span }) => {
      const start = span.start + quoted.length - quoted.trimStart().length;
      const text = quoted.trim();
      return { text, span: { start, end: start + text.length } };
    })
    .filter(({ text }) => wordCount(text) >= AUDIT.quotationWords);

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Finds a quotation that leaves nothing out in a text, word for word, without the stop that print puts inside the
 * marks. Cheap: what it does not find may still be there.
 */
export function anchorQuotation(text: string, quotation: string): Span | undefined {
  if (ELISION.test(quotation)) return undefined;
  const span = anchorQuote(text, quotation.replace(/[,.;:]$/, '').trim());
  const isWhole =
    span !== undefined &&
    !isWordCharacter(text[span.start - 1]) &&
    !isWordCharacter(text[span.end]);
  return isWhole ? span : undefined;
}
