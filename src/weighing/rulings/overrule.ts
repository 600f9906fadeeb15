import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';
import type { Stance } from '../../model/evidence.js';
import type { ClaimRuling, StanceRuling } from '../../model/ruling.js';
import { type AppliedRuling, concerns } from './applied-ruling.js';

const MIRRORED: Record<Stance, Stance> = {
  supports: 'refutes',
  refutes: 'supports',
  qualifies: 'qualifies',
  neither: 'neither',
};

/** A claim and its negation are two sides of one matter: what supports the one refutes the other. */
const stanceOn = (claim: Claim, { claim: ruled, stance }: StanceRuling): Stance =>
  ruled === claim.text ? stance : MIRRORED[stance];

/** The sentence as somebody ruled it: they answer for it, so it counts in full. */
const ruled = (sentence: JudgedSentence, stance: Stance): JudgedSentence => ({
  ...sentence,
  stance,
  probability: 1,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 0, [stance]: 1 },
  passage: { supports: 0, refutes: 0, qualifies: 0, neither: 0, [stance]: 1 },
  relevance: stance === 'neither' ? sentence.relevance : 1,
  silent: stance === 'neither' && sentence.silent,
  unread: false,
});

/**
 * Puts the stances that readers ruled in the place of those that were judged, in new values. Of
 * several rulings on one sentence the last counts.
 *
 * @param rulings - In the order in which they were made.
 */
export function overrule(
  judged: readonly JudgedSentence[],
  rulings: readonly ClaimRuling[],
): { judged: JudgedSentence[]; applied: AppliedRuling[] } {
  const stances = rulings.filter((ruling) => ruling.kind === 'stance');
  const applied: AppliedRuling[] = [];
  const passageOf = ({ claim, candidate }: JudgedSentence) =>
    `${claim.id} ${candidate.found.passage}`;
  const ruledIn = new Set<string>();
  const sentences = judged.map((sentence) => {
    const ruling = stances.findLast((candidate) => concerns(candidate, sentence));
    if (ruling === undefined) return sentence;
    const stance = stanceOn(sentence.claim, ruling);
    ruledIn.add(passageOf(sentence));
    applied.push({ ruling, from: sentence.stance, to: stance, sentences: [sentence] });
    return ruled(sentence, stance);
  });
  // What the passage says as a whole went by the sentence that was overruled: its others stand alone.
  const alone = sentences.map((sentence, at) =>
    sentence === judged[at] && ruledIn.has(passageOf(sentence))
      ? { ...sentence, passage: sentence.stances }
      : sentence,
  );
  return { judged: alone, applied };
}
