import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  PREPOSITIONS,
  type Word,
} from '../../../src/english/clauses/word.js';

const PLURALS = new Set('people police children women men they we you'.split(' '));
const SINGULARS = /(?:ss|us|is|ics|news|species|series)$/;

/** How many words from `from` on make one noun phrase: up to a preposition but "of", or a comma. */
export function phraseLength(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const closes =
      (PREPOSITIONS.has(word.lower) && word.lower !== 'of') ||
      CLAUSE_OPENERS.has(word.lower) ||
      word.lower === 'to' ||
      (CONJUNCTIONS.has(word.lower) && word.lower !== 'and');
    if (closes) return at - from;
    if (word.pause) return at + 1 - from;
  }
  return words.length - from;
}

/** Whether a noun phrase takes "are": by its head, the last word before a preposition. */
export function isPlural(words: readonly Word[]): boolean {
  const end = words.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = end > 0 ? words.slice(0, end) : words;
  const last = head.at(-1)?.lower ?? '';
  if (head.some(({ lower }) => lower === 'and')) return true;
  return PLURALS.has(last) || (/[^s]s$/.test(last) && !SINGULARS.test(last));
}
