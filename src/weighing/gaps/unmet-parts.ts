import { align, conceptsOfStatement } from '../../english/alignment.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';

/** Below this a part counts as unmet: a related name or a hint from the heading is not enough. */
const MET = 0.5;
/** From this weight on a word is a part of its own: names, numbers and what the claim says. */
const MATTERS = 1;

/**
 * The parts of a claim that nothing of what was found for it speaks of, as the claim writes them: a
 * name, a year, a word that carries weight. Empty where nothing was found: then all of it is open.
 */
export function unmetParts(claim: Claim, found: readonly JudgedSentence[]): string[] {
  const own = found.filter((sentence) => sentence.claim.id === claim.id);
  if (own.length === 0) return [];
  const concepts = conceptsOfStatement(claim.text, claim.subject);
  const strengths = concepts.map(() => 0);
  for (const { candidate } of own) {
    const { matches } = align(concepts, candidate.analysis);
    for (const [at, { strength }] of matches.entries())
      strengths[at] = Math.max(strengths[at] ?? 0, strength);
  }
  return concepts
    .filter(({ weight }, at) => weight >= MATTERS && (strengths[at] ?? 0) < MET)
    .map(({ text }) => text);
}
