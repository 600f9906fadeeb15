import type { Stance } from '../model/evidence.js';
import type { Judgement } from '../ports/judge.js';

const TAKING_SIDES = ['supports', 'refutes', 'qualifies'] as const satisfies readonly Stance[];

/** How strongly a sentence says anything of the claim: its likeliest stance beside `neither`. */
const strengthOf = ({ stances }: Judgement): number =>
  Math.max(...TAKING_SIDES.map((stance) => stances[stance]));

const takesSide = (judgement: Judgement): boolean =>
  strengthOf(judgement) > judgement.stances.neither;

const SILENCE: Judgement = {
  relevance: 0,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
};

/**
 * What a text of several sentences says of a claim: the judgement of the sentence that says most.
 * A sentence whose likeliest stance is not `neither` goes before one whose is; among equals the
 * one with the likelier stance, and the first on a tie. A text without sentences says nothing.
 */
export const strongestJudgement = (judgements: readonly Judgement[]): Judgement =>
  judgements.reduce((best, judgement) => {
    if (takesSide(judgement) !== takesSide(best)) return takesSide(judgement) ? judgement : best;
    return strengthOf(judgement) > strengthOf(best) ? judgement : best;
  }, judgements[0] ?? SILENCE);
