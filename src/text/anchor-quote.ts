import type { Span } from '../model/span.js';

/** What stood around the quote where it was taken from. */
export interface QuoteContext {
  prefix?: string;
  suffix?: string;
}

const CONTEXT_LENGTH = 200;

/**
 * Folds what copying changes without changing words: kinds of quotes, hyphens and spaces. Each
 * code unit maps to one code unit, so offsets in the folded text are offsets in the text.
 */
export const foldText = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u00ad\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0]/g, ' ');

const sharedSuffix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length))
    length += 1;
  return length;
};

const sharedPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * Finds where in `text` a quote was taken from.
 *
 * Kinds of quotation marks, hyphens and white space are compared loosely; words are not. When the
 * quote occurs more than once, the occurrence with most of its context beside it wins, and on a
 * tie the first one.
 *
 * @param quote - The words to find. An empty quote is never found.
 * @returns The span in `text` as given, or `undefined` where the quote does not occur.
 */
export function anchorQuote(
  text: string,
  quote: string,
  context: QuoteContext = {},
): Span | undefined {
  if (quote.trim() === '') return undefined;
  const haystack = foldText(text);
  const needle = foldText(quote);
  const prefix = foldText(context.prefix ?? '');
  const suffix = foldText(context.suffix ?? '');
  let best: { span: Span; score: number } | undefined;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const score =
      sharedSuffix(haystack.slice(Math.max(0, at - CONTEXT_LENGTH), at), prefix) +
      sharedPrefix(haystack.slice(end, end + CONTEXT_LENGTH), suffix);
    if (!best || score > best.score) best = { span: { start: at, end }, score };
  }
  return best?.span;
}

/** The text around a span, up to 200 code units a side, never cutting a surrogate pair. */
export function contextOf(text: string, span: Span): Required<QuoteContext> {
  const from = Math.max(0, span.start - CONTEXT_LENGTH);
  const to = Math.min(text.length, span.end + CONTEXT_LENGTH);
  const low = (at: number) => /[\udc00-\udfff]/.test(text[at] ?? '');
  return {
    prefix: text.slice(low(from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, low(to) ? to - 1 : to),
  };
}
