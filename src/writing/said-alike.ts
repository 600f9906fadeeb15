import { containment, shinglesOf } from '../text/shingles.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { copyWords, isCopy } from '../weighing/evidence/is-copy.js';
import { WRITING } from './settings.js';
import { quoteIn } from './statement.js';

/** Whether quotes are nearly the same words, and about as many. */
export const areAlike = (one: string, other: string): boolean =>
  one === other || isCopy(copyWords(one), copyWords(other));

/** Of two that decide a claim only together, neither is said alone; an answer is one sentence. */
const standsAlone = ({ with: other, claim }: WeighedSentence): boolean =>
  other === undefined || claim.asked !== undefined;

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
      return fresh && same && standsAlone(sentence) && areAlike(first, quote);
    });
    if (group) group.members.push(sentence);
    else groups.push({ quote, members: [sentence] });
  }
  return groups.map(({ members }) => members);
}

const wordsIn = (sentence: WeighedSentence): ReadonlySet<string> =>
  shinglesOf(quoteIn(sentence).quote, 1);

const isVariant = (one: WeighedSentence, other: WeighedSentence): boolean =>
  one.candidate.document.id !== other.candidate.document.id &&
  containment(wordsIn(one), wordsIn(other)) >= WRITING.variant;

/** A group, and whether it says in other words what the one before it says alike. */
export interface AlikeGroup {
  group: readonly WeighedSentence[];
  variant: boolean;
}

/**
 * Puts a sentence that one document has in other words behind those that say it alike, so that
 * what differs among documents made from one form stands side by side.
 */
export function besideAlike(groups: readonly (readonly WeighedSentence[])[]): AlikeGroup[] {
  const placed = new Set<readonly WeighedSentence[]>();
  return groups.flatMap((group) => {
    if (placed.has(group)) return [];
    const [lead] = group;
    const variants = groups.filter(
      (other) =>
        group.length > 1 &&
        other.length === 1 &&
        !placed.has(other) &&
        lead !== undefined &&
        other[0] !== undefined &&
        isVariant(lead, other[0]),
    );
    for (const one of [group, ...variants]) placed.add(one);
    return [{ group, variant: false }, ...variants.map((one) => ({ group: one, variant: true }))];
  });
}
