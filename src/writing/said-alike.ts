import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { copyWords, isCopy } from '../weighing/evidence/is-copy.js';
import { quoteIn } from './statement.js';

/** Whether quotes are nearly the same words, and about as many. */
export const areAlike = (one: string, other: string): boolean =>
  one === other || isCopy(copyWords(one), copyWords(other));

/**
 * Sentences that say the same thing in nearly the same words, each of another document and of the
 * same stance, behind the first of them: agreements that were made from one form, notices, reprints.
 * A sentence that nothing repeats stands alone. Groups go by their first sentences.
 */
export function saidAlike(sentences: readonly WeighedSentence[]): WeighedSentence[][] {
  const groups: { quote: string; members: WeighedSentence[] }[] = [];
  for (const sentence of sentences) {
    const { quote } = quoteIn(sentence);
    const { document } = sentence.candidate;
    const group = groups.find(({ quote: first, members }) => {
      const [lead] = members;
      const fresh = members.every(({ candidate }) => candidate.document.id !== document.id);
      const same = lead?.stance === sentence.stance && lead.claim.id === sentence.claim.id;
      return fresh && same && sentence.with === undefined && areAlike(first, quote);
    });
    if (group) group.members.push(sentence);
    else groups.push({ quote, members: [sentence] });
  }
  return groups.map(({ members }) => members);
}
