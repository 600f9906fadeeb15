import { type Alignment, align, type Match } from '../../../src/english/alignment.js';
import { analyseSentence } from '../../../src/english/analyse-sentence.js';
import { conceptsOf } from '../../../src/english/concepts.js';
import { isCountry } from '../../../src/english/names/name-relation.js';
import type { Claim } from '../../../src/model/claim.js';
import type { SentenceInContext } from '../../../src/model/sentence.js';
import { contains, type Span } from '../../../src/model/span.js';
import { tokenize } from '../../../src/text/tokens.js';
import { compareAmounts } from './amounts.js';
import { areAntonyms } from './antonyms.js';
import { compareTimes } from './chronology.js';
import { sayingClauses } from './clauses.js';
import { type Frame, findFrames } from './frames.js';

import { mainPredicate } from './main-predicate.js';
import { polarityOf } from './polarity.js';
import { areRolesSwapped } from './roles.js';
import { compareScopes } from './scope.js';

/** What the words of a sentence show of a claim. */
export type Finding =
  | 'affirmed'
  | 'negated'
  | 'diminished'
  | 'contested'
  | 'denied'
  | 'unknown'
  | 'endorsed'
  | 'reported'
  | 'otherNumber'
  | 'noNumber'
  | 'otherTime'
  | 'opposite'
  | 'swapped'
  | 'narrower'
  | 'unrestricted'
  | 'otherActor'
  | 'intended';

const INTENT =
  /\b(?:plan(?:s|ned|ning)? (?:to|for)|intend(?:s|ed)? to|propos(?:es|ed|al|als)|would|will|considering|hopes? to|seeks? to|aims? to|pledged|promised|expected to|scheduled to|(?:was|were) to have|shall|negotiat(?:es|ed|ing) (?:over|about|to))\b/i;

/** What a contract or a law says shall be done bears out that it obliges, not that it was done. */
const OBLIGED =
  /\b(?:must|requir\w+|oblig\w+|bound|commit\w*|agree\w*|contract\w*|memorandum|treaty|laws?|rules?|duty|duties|allow\w*|permit\w*)\b/i;

/** Below this strength two names are related, not the same. */
const RELATED = 0.7;

/** How much more the claim's predicate says of where it is spoken of than its other words … */
const PREDICATE_WEIGHT = 3;
/** … and how much less its subject, which a sentence often names once for all of its clauses. */
const SUBJECT_WEIGHT = 0.5;

/** The clause in which most of the claim is met: ties go to the first. */
function clauseOf(claim: Claim, sentence: string, matches: readonly Match[]): Span {
  const main = mainPredicate(claim, matches);
  const subject = new Set(tokenize(claim.subject ?? '').map(({ stem }) => stem));
  const weight = (clause: Span) =>
    matches.reduce((sum, match) => {
      if (match.met === null || !contains(clause, match.met.span)) return sum;
      const other = subject.has(match.concept.key) ? SUBJECT_WEIGHT : 1;
      const factor = match === main ? PREDICATE_WEIGHT : other;
      return sum + match.concept.weight * match.strength * factor;
    }, 0);
  return sayingClauses(sentence)
    .map((clause) => ({ clause, weight: weight(clause) }))
    .reduce((best, next) => (next.weight > best.weight + 1e-9 ? next : best)).clause;
}

/** Where the words of the claim's predicate are met, for what must stand near them. */
const predicateAt = (matches: readonly Match[]): number =>
  (
    matches.find(({ concept, met }) => concept.kind === 'word' && met) ??
    matches.find(({ met }) => met)
  )?.met?.span.start ?? 0;

const has = (frames: readonly Frame[], kind: Frame['kind']): boolean =>
  frames.some((frame) => frame.kind === kind);

/** A frame over the claim's words stands in their clause or leads up to it. */
const framesOver = (frames: readonly Frame[], clause: Span): Frame[] =>
  frames.filter(({ span }) => span.start < clause.end);

/**
 * Whether the clause speaks of other bodies than the claim: what is contested of a narrower or a
 * sister body isn't contested of this one.
 */
const speaksOfOthers = (text: string, clause: Span, matches: readonly Match[]): boolean => {
  const names = matches.map(({ concept }) => concept).filter(({ kind }) => kind === 'name');
  const within = align(names, analyseSentence(text.slice(clause.start, clause.end))).matches;
  return within.some(({ met, strength }) => met !== null && strength < RELATED);
};

/** A body that the claim names is met only by a related one: its country, parent or sister. */
const isOtherActor = (matches: readonly Match[]): boolean =>
  matches.some(
    ({ concept, met, strength }) =>
      concept.kind === 'name' &&
      !isCountry(concept.key) &&
      met?.kind === 'name' &&
      strength < RELATED,
  );

/** Whether a sentence has a word that excludes one of the claim's in its place ("decrease" for "increase"). */
const isOpposed = (matches: readonly Match[], text: string): boolean => {
  const words = conceptsOf(text).filter(({ kind }) => kind === 'word');
  return matches.some(
    ({ concept, met }) =>
      met?.key !== concept.key && words.some(({ key }) => areAntonyms(concept.key, key)),
  );
};

/**
 * What a sentence that bears on an affirmative claim says of it, by the strongest sign found:
 * the record's silence, denial and dispute come before polarity, that before numbers and dates,
 * those before scope and mood, for a sentence under such a frame doesn't assert its words.
 */
export function findStance(
  claim: Claim,
  { text }: SentenceInContext,
  alignment: Alignment,
): Finding {
  const { matches } = alignment;
  const clause = clauseOf(claim, text, matches);
  const frames = findFrames(text);
  const over = framesOver(frames, clause);
  const inClause = matches.filter(({ met }) => met && contains(clause, met.span));
  const polarity = polarityOf(text, clause, inClause);

  if (has(over, 'unknown')) return has(frames, 'contests') ? 'contested' : 'unknown';
  if (has(over, 'contests') || (has(frames, 'contests') && !has(over, 'endorses')))
    return speaksOfOthers(text, clause, matches) ? 'reported' : 'contested';
  if (has(over, 'denies')) return polarity === 'negated' ? 'affirmed' : 'denied';
  if (areRolesSwapped(claim, text, matches)) return 'swapped';
  if (polarity === 'negated') return 'negated';
  if (polarity === 'diminished') return 'diminished';
  if (isOpposed(matches, text)) return 'opposite';
  if (compareTimes(claim.text, text, predicateAt(matches)) === 'conflicts') return 'otherTime';
  const amounts = compareAmounts(claim.quantities, text);
  if (amounts !== 'agrees') return amounts === 'conflicts' ? 'otherNumber' : 'noNumber';
  const scope = compareScopes(claim.text, text);
  if (scope === 'excepted') return 'negated';
  if (scope === 'unsaid') return 'unrestricted';
  if (has(over, 'endorses')) return 'endorsed';
  if (isOtherActor(matches)) return 'otherActor';
  if (has(over, 'reports')) return 'reported';
  if (scope === 'partial') return 'narrower';
  return INTENT.test(text.slice(clause.start, clause.end)) &&
    !INTENT.test(claim.text) &&
    !OBLIGED.test(claim.text)
    ? 'intended'
    : 'affirmed';
}
