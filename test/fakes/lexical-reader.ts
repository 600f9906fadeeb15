import { affirmative } from '../../src/asking/affirmative.js';
import { claimOfStatement } from '../../src/asking/claim-of.js';
import {
  type Alignment,
  align,
  conceptsOfStatement,
  type Match,
} from '../../src/english/alignment.js';
import type { SentenceAnalysis } from '../../src/english/analyse-sentence.js';
import { documentNames } from '../../src/english/document-names.js';
import { analyseInContext } from '../../src/gathering/sentences-of.js';
import type { Claim } from '../../src/model/claim.js';
import { STANCES } from '../../src/model/evidence.js';
import type { SentenceInContext } from '../../src/model/sentence.js';
import type { Reader, ReadingRequest, StanceProbabilities } from '../../src/ports/reader.js';
import { type Finding, findStance } from './lexical/find-stance.js';
import { findFrames } from './lexical/frames.js';
import { mainPredicate } from './lexical/main-predicate.js';
import { areSynonyms } from './lexical/synonyms.js';
import { LEXICAL_WEIGHTS } from './lexical-weights.js';

const NEITHER: StanceProbabilities = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };

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
function stancesOf(finding: Finding, relevance: number): StanceProbabilities {
  const scores = LEXICAL_WEIGHTS.stances[finding];
  // Squared: a test's words are plain, and what they say is to be told surely.
  const total = STANCES.reduce((sum, stance) => sum + scores[stance] ** 2, 0);
  const share = (score: number) => (score ** 2 / total) * relevance;
  const [supports, refutes, qualifies] = [
    share(scores.supports),
    share(scores.refutes),
    share(scores.qualifies),
  ];
  return { supports, refutes, qualifies, neither: 1 - supports - refutes - qualifies };
}

/** What the words of a sentence show of a claim; a negative claim is read by its affirmative. */
function stancesIn(
  claim: Claim,
  sentence: SentenceInContext,
  analysis: SentenceAnalysis,
): StanceProbabilities {
  const core = affirmative(claim);
  const concepts = conceptsOfStatement(core.text, core.subject);
  if (concepts.length === 0 || sentence.text.trim() === '') return NEITHER;
  const alignment = align(concepts, analysis, areSynonyms);
  const relevance = relevanceOf(core, alignment);
  if (relevance < 0.05) return NEITHER;
  const stances = stancesOf(findStance(core, sentence, alignment), relevance);
  return claim.negated
    ? { ...stances, supports: stances.refutes, refutes: stances.supports }
    : stances;
}

function read({ claim, passage }: ReadingRequest) {
  const asked = claimOfStatement(claim, 'c1');
  const { sentences: texts, ...where } = passage;
  const names = documentNames(where);
  const sentences = texts.map((text, at) => {
    const around = { before: texts[at - 1] ?? '', after: texts[at + 1] ?? '' };
    const { sentence, analysis } = analyseInContext({ ...where, text, ...around }, names);
    return {
      stances: stancesIn(asked, sentence, analysis),
      silence: findFrames(text).some(({ kind }) => kind === 'unknown') ? 1 : 0,
    };
  });
  const [strongest] = sentences
    .map(({ stances }) => stances)
    .toSorted((a, b) => a.neither - b.neither);
  return { passage: strongest ?? NEITHER, sentences };
}

/**
 * A reader without a model, for tests of everything but reading: it aligns the words and names of
 * claim and sentence and goes by the signs that reporting uses, so that what it says of a sentence
 * is plain from its words, and the same on every machine.
 */
export const createLexicalReader = (): Reader => ({
  name: 'lexical-1',
  entailsFrom: 0.5,
  read: async (requests, options) => {
    options?.signal?.throwIfAborted();
    return requests.map(read);
  },
});
