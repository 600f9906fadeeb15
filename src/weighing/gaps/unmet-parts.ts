import { align, conceptsOfStatement } from '../../english/alignment.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';
import { GAPS } from './settings.js';

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
    .filter(({ weight }, at) => weight >= GAPS.ownPart && (strengths[at] ?? 0) < GAPS.met)
    .map(({ text }) => text);
}
