import { lowerFirst } from '../../src/english/lower-first.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { PlantedSentence } from './corrupt.js';

const FEWEST_WORDS = 6;

/** The words without the number of their clause and the mark that ends them, neither of which a writer hands on. */
const bare = (quote: string): string =>
  quote
    .replace(/\s+/g, ' ')
    .replace(/^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]\s+/i, '')
    .replace(/[.;:,]+$/, '')
    .trim();

const wordsOf = (text: string): string[] => text.split(/\s+/);

/** What can be said in a clause: one sentence without a quotation of its own. */
const isPlain = ({ quote }: Evidence): boolean =>
  wordsOf(quote).length >= FEWEST_WORDS && !/["“”‘\n[\]|?]/.test(quote) && /\p{Ll}/u.test(quote);

const WAYS: readonly ((publisher: string, words: string) => string)[] = [
  (publisher, words) => `${publisher} writes that ${lowerFirst(words)}.`,
  (publisher, words) => `According to ${publisher}, ${lowerFirst(words)}.`,
  (publisher, words) => `${words}, ${publisher} reports.`,
];

/** A true sentence of each piece of evidence, as a careful writer would make it, in three ways by turns. */
export const trueSentences = (evidence: readonly Evidence[]): PlantedSentence[] =>
  evidence.filter(isPlain).map(({ n, quote, document }, at) => ({
    text: (WAYS[at % WAYS.length] ?? String)(document.publisher, bare(quote)),
    citations: [n],
  }));

const QUOTED_WORDS = 8;

/** Quotations with one word changed, joined with another, or with a word left out, each cited as if it were true. */
export function falseQuotations(evidence: readonly Evidence[]): PlantedSentence[] {
  const usable = evidence.filter(
    (piece) => isPlain(piece) && wordsOf(piece.quote).length >= QUOTED_WORDS,
  );
  return usable.flatMap(({ n, quote, document }, at): PlantedSentence[] => {
    const words = wordsOf(bare(quote));
    const middle = Math.floor(words.length / 2);
    const next = usable[(at + 1) % usable.length];
    const others = next === undefined ? [] : wordsOf(bare(next.quote));
    const changed = words.with(middle, words[middle] === 'other' ? 'same' : 'other');
    const joined = [...words.slice(0, middle), ...others.slice(Math.floor(others.length / 2))];
    const cut = words.toSpliced(middle, 1);
    const forms = next === undefined || next.n === n ? [changed, cut] : [changed, joined, cut];
    return forms
      .map((form) => form.join(' '))
      .filter((form) => !bare(quote).includes(form))
      .map((form) => ({ text: `${document.publisher} writes: “${form}”.`, citations: [n] }));
  });
}
