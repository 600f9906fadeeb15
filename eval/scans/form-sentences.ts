import { splitSentences } from '../../src/text/sentences.js';

/** Shorter ones are headings and fields, which differ from paper to paper. */
const SHORTEST = 60;
/** In this share of a form's texts a sentence has to stand to be the form's own. */
const SHARED = 0.5;

/** One spelling of spaces, quotation marks and dashes: their shapes are the printer's. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’´`]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();

/** The sentences that most texts of one form share, in the order of the first: blanks differ, the form stays. */
export function formSentences(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const own = new Set(
      splitSentences(text)
        .map(({ start, end }) => plain(text.slice(start, end)))
        .filter((sentence) => sentence.length >= SHORTEST && /^\p{Lu}.*[.;:]$/u.test(sentence)),
    );
    for (const sentence of own) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const needed = Math.max(2, texts.length * SHARED);
  return [...counts].flatMap(([sentence, count]) => (count >= needed ? [sentence] : []));
}
