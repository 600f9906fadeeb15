import search from 'approx-string-match';
import { quoteOf, type Span } from '../../model/span.js';
import { foldText, type QuoteContext } from '../../text/anchor-quote.js';
import { RULING } from './settings.js';

const NEGATION = /\b(?:no|not|never|none|nobody|nothing|neither|nor|without)\b|n't\b/gi;

/** What no reading of the same words changes: their numbers, and whether they deny. */
const substance = (text: string): string =>
  [...text.matchAll(/\d+/g), ...text.matchAll(NEGATION)].map(([found]) => found).join(' ');

/** Differences between two texts as wholes; undefined where they are more than so many. */
function differences(text: string, other: string, most: number): number | undefined {
  const lengths = search(text, other, most).map(
    ({ start, end, errors }) => errors + start + text.length - end,
  );
  const least = Math.min(...lengths);
  return least <= most ? least : undefined;
}

/** Differences around a sentence: all of the context where too little of it is there. */
function contextDifferences(around: string, context: string): number {
  const most = Math.floor(context.length * RULING.changedContext);
  return Math.min(context.length, ...search(around, context, most).map(({ errors }) => errors));
}

/**
 * The sentence of a text that is nearly the quote, as where its document was read anew and a
 * character came out differently: approximate matching of the quote with what stood around it (as
 * the Hypothesis client anchors its annotations). Numbers and negations have to be the same.
 *
 * @param sentences - Spans in `text`.
 * @returns `undefined` where none is near enough, or where two are equally near.
 */
export function nearestSentence(
  text: string,
  sentences: readonly Span[],
  quote: string,
  { prefix = '', suffix = '' }: QuoteContext,
): Span | undefined {
  const wanted = foldText(quote);
  const most = Math.floor(wanted.length * RULING.changed);
  const before = prefix === '' ? '' : foldText(prefix).slice(-RULING.context);
  const after = foldText(suffix).slice(0, RULING.context);
  const near = sentences.flatMap((span) => {
    const own = foldText(quoteOf(text, span));
    if (Math.abs(own.length - wanted.length) > most || substance(own) !== substance(wanted))
      return [];
    const errors = differences(own, wanted, most);
    if (errors === undefined) return [];
    const left = foldText(text.slice(Math.max(0, span.start - 2 * RULING.context), span.start));
    const right = foldText(text.slice(span.end, span.end + 2 * RULING.context));
    const around = contextDifferences(left, before) + contextDifferences(right, after);
    return { span, distance: errors + around };
  });
  const [best, next] = near.toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance !== next?.distance ? best.span : undefined;
}
