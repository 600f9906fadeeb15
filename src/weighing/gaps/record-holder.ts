import { findParties } from '../../english/names/parties.js';
import { withArticle } from '../../english/names/with-article.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';

/** "The Sheriff's Office" is the one office of that name that is known in full. */
export function nameInFull(name: string, known: readonly string[]): string {
  const bare = name.replace(/^the\s+/i, '').toLowerCase();
  const full = known.filter((other) => other.toLowerCase().endsWith(` ${bare}`));
  const [only] = full;
  return only !== undefined && full.length === 1 ? withArticle(only) : name;
}

/**
 * Who would hold the record that a sentence says is missing: the body that it says keeps or
 * withholds it, the publisher where it speaks for itself, else the first party of the claim.
 *
 * @param known - Names of publishers, for names that a text shortens.
 */
export function holderOf(
  { candidate, claim }: JudgedSentence,
  known: readonly string[] = [],
): string | null {
  const { recordKeeper, parties } = candidate.analysis;
  const { publisher } = candidate.sentence;
  if (recordKeeper?.kind === 'named') return nameInFull(recordKeeper.name, known);
  if (recordKeeper?.kind === 'writer' && findParties(publisher).length > 0)
    return withArticle(publisher);
  const [named] = parties;
  return holderFor(claim) ?? (named ? nameInFull(named.name, known) : null);
}

/** The first party of a claim: who would hold a record of what it did. */
export const holderFor = (claim: Claim): string | null => claim.parties[0]?.name ?? null;
