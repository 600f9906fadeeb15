import type { Claim } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';
import type { Judge, Judgement, SentenceInContext } from '../ports/judge.js';
import { type Alignment, align, type Match } from '../text/alignment.js';
import { type Concept, conceptsOfStatement } from '../text/concepts.js';
import { affirmative, judgementOn } from './affirmative.js';
import { findStance } from './find-stance.js';
import { type Finding, LEXICAL_WEIGHTS } from './lexical-weights.js';
import { mainPredicate } from './main-predicate.js';

const NEITHER: Judgement = {
  relevance: 0,
  stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
};

/** Share of the claim's words, names left out, that the sentence itself meets; null for too few. */
function wordCoverage(matches: readonly Match[]): number | null {
  const words = matches.filter(({ concept }) => concept.kind === 'word' && concept.weight <= 1);
  if (words.length < 3) return null;
  const total = words.reduce((sum, { concept }) => sum + concept.weight, 0);
  const met = words.filter((match) => match.met !== null);
  return met.reduce((sum, { concept, strength }) => sum + concept.weight * strength, 0) / total;
}

/** How far the sentence itself, not what stands around it, says what the claim says: 0 to 1. */
function predicateFactor(claim: Claim, { matches }: Alignment): number {
  const main = mainPredicate(claim, matches);
  const { unpredicated, impliedPredicate, enoughWords } = LEXICAL_WEIGHTS;
  if (main === undefined || (main.met !== null && main.strength >= 0.8)) return 1;
  if ((wordCoverage(matches) ?? 0) >= enoughWords) return 1;
  return main.strength > 0 ? impliedPredicate : unpredicated;
}

function relevanceOf(claim: Claim, alignment: Alignment): number {
  const { midpoint, slope } = LEXICAL_WEIGHTS.relevance;
  const covered = 1 / (1 + Math.exp(-slope * (alignment.coverage - midpoint)));
  const { unnamed } = LEXICAL_WEIGHTS;
  const named = unnamed + (1 - unnamed) * alignment.named ** 2;
  return covered * named * predicateFactor(claim, alignment);
}

/** Spreads what was found over the stances; what is not relevant says neither. */
function stancesOf(finding: Finding, relevance: number): Record<Stance, number> {
  const scores = LEXICAL_WEIGHTS.stances[finding];
  const total = scores.supports + scores.refutes + scores.qualifies + scores.neither;
  const share = (score: number) => (score / total) * relevance;
  const [supports, refutes, qualifies] = [
    share(scores.supports),
    share(scores.refutes),
    share(scores.qualifies),
  ];
  return { supports, refutes, qualifies, neither: 1 - supports - refutes - qualifies };
}

/**
 * Judges without a model: aligns the words and names of claim and sentence, and reads the signs
 * that reporting uses: frames, negation, quantities, dates, scope. A negative claim is judged by
 * its affirmative and mirrored, so that the two can't disagree.
 */
export function createLexicalJudge(): Judge {
  const concepts = new WeakMap<Claim, readonly Concept[]>();
  const judgeOne = (claim: Claim, sentence: SentenceInContext): Judgement => {
    const core = affirmative(claim);
    const known = concepts.get(claim) ?? conceptsOfStatement(core.text, core.subject);
    concepts.set(claim, known);
    if (known.length === 0 || sentence.text.trim() === '') return NEITHER;
    const alignment = align(known, sentence.text, {
      near: `${sentence.heading}. ${sentence.before}`,
      title: sentence.title,
      publisher: sentence.publisher,
    });
    const relevance = relevanceOf(core, alignment);
    if (relevance < 0.05) return { ...NEITHER, relevance };
    return judgementOn(claim, {
      relevance,
      stances: stancesOf(findStance(core, sentence, alignment), relevance),
    });
  };
  return {
    name: 'lexical-1',
    judge: async (pairs, options) =>
      pairs.map(({ claim, sentence }) => {
        options?.signal?.throwIfAborted();
        return judgeOne(claim, sentence);
      }),
  };
}
