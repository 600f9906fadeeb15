import type { Match } from '../text/alignment.js';
import type { Concept } from '../text/concepts.js';

/** Who does it to whom, by canonical names. */
interface Roles {
  agent: string;
  patient: string;
}

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+|being\s+)?\w+(?:ed|en|ught|un|id|de|ne)\b[^.;]*?\bby\s+$/i;

const rolesOf = (text: string, names: readonly Concept[], verbAt: number): Roles | undefined => {
  const [first, second] = names;
  if (!first || !second || first.key === second.key) return undefined;
  if (!(first.span.start < verbAt && verbAt < second.span.start)) return undefined;
  const between = text.slice(first.span.end, second.span.start).replace(/\bthe\s+$/i, '');
  const passive = PASSIVE.test(between);
  return passive
    ? { agent: second.key, patient: first.key }
    : { agent: first.key, patient: second.key };
};

/**
 * Whether the sentence has the two parties of the claim the other way round: "B trained A" for
 * "A trained B". Told only where both name the same two bodies around the same verb.
 */
export function areRolesSwapped(
  claim: string,
  sentence: string,
  matches: readonly Match[],
): boolean {
  const names = matches.filter(
    ({ concept, strength }) => concept.kind === 'name' && strength === 1,
  );
  const verb = matches.find(({ concept, met }) => concept.kind === 'word' && met !== null);
  if (names.length !== 2 || !verb?.met) return false;
  const ofClaim = rolesOf(
    claim,
    names.map(({ concept }) => concept),
    verb.concept.span.start,
  );
  const inSentence = names
    .flatMap(({ met }) => (met ? [met] : []))
    .toSorted((a, b) => a.span.start - b.span.start);
  const ofSentence = rolesOf(sentence, inSentence, verb.met.span.start);
  return (
    ofClaim !== undefined &&
    ofSentence?.agent === ofClaim.patient &&
    ofSentence.patient === ofClaim.agent
  );
}
