import { type StakeSource, stakeSourceOf } from '../../model/fact-sources.js';
import type { Publisher } from '../../model/publisher.js';
import { contentTokens } from '../../text/tokens.js';
import type { FoundInterest } from './find-interests.js';
import { INTERESTS } from './settings.js';

/** One thing that a publisher has at stake, and where that is known from. */
export interface Stake {
  text: string;
  from: StakeSource;
  /** Where a document tells of it. */
  proof: FoundInterest | null;
}

/** Whether two texts tell of the same stake: most words of the shorter stand in the longer. */
function isSame(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((text) => new Set(contentTokens(text).map(({ stem }) => stem)))
    .toSorted((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size < 2) return false;
  return [...short].filter((stem) => long.has(stem)).length >= INTERESTS.declared * short.size;
}

/**
 * The stakes of a publisher, kept apart by where they are known from: declared in a sources file,
 * entered by a user, known from the list, and told by documents. What a document shows a stake that is in the
 * register proves it and is no second one.
 */
export function stakesOf(publisher: Publisher, found: readonly FoundInterest[]): Stake[] {
  const left = found.filter((interest) => interest.publisher === publisher.name);
  const registered = publisher.interests.map((text): Stake => {
    const at = left.findIndex((interest) => isSame(interest.text, text));
    const [proof = null] = at < 0 ? [] : left.splice(at, 1);
    return { text, from: stakeSourceOf(publisher, text), proof };
  });
  const told = left.map(
    (proof): Stake => ({
      text: `“${proof.text.replace(/\s+/g, ' ').trim()}”`,
      from: 'document',
      proof,
    }),
  );
  return [...registered, ...told];
}
