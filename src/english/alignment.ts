import { type Concept, conceptsOf } from './concepts.js';
import type { DocumentNames } from './document-names.js';
import { isCountry, nameRelation } from './names/name-relation.js';
import { ENGLISH } from './settings.js';

export { conceptsOfStatement } from './concepts.js';

/** One concept of the claim and what meets it in the sentence. */
export interface Match {
  concept: Concept;
  /** The concept of the sentence that meets it best, or null where none does. */
  met: Concept | null;
  /** 1 the same, less for a related name; 0 where unmet. */
  strength: number;
  /** Whether what stands around the sentence says it, and the sentence itself doesn't. */
  lent: boolean;
}

/** How far a sentence speaks of what a claim speaks of. */
export interface Alignment {
  /** Weighted share of the claim's concepts that the sentence meets: 0 to 1. */
  coverage: number;
  /** The same by the sentence's own words alone. */
  own: number;
  /** Weighted share of the claim's names that are met at least loosely; 1 where it names nobody. */
  named: number;
  matches: Match[];
}

/** "contract" and "contractor" meet: six letters or more in common and a short rest. */
const sharesStem = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short) && long.length - short.length <= 4;
};

const ACRONYM = /^[A-Z]{2,6}$/;

/** "Ice agents" at the start of a sentence is ICE with its capitals lost. */
const isLostAcronym = (name: Concept, word: Concept): boolean =>
  ACRONYM.test(name.text) &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  word.text.toUpperCase() === name.text;

/** Whether two stems say the same. */
type SaysTheSame = (one: string, other: string) => boolean;

/** How strongly two concepts meet: 0 to 1. */
function strengthOf(claimed: Concept, found: Concept, mean: SaysTheSame): number {
  if (claimed.kind === 'name' && found.kind === 'word')
    return isLostAcronym(claimed, found) ? ENGLISH.otherWord : 0;
  if (claimed.kind !== found.kind) return 0;
  if (claimed.key === found.key) return 1;
  if (claimed.kind === 'name') return nameRelation(claimed.key, found.key);
  if (mean(claimed.key, found.key)) return ENGLISH.otherWord;
  return sharesStem(claimed.key, found.key) ? ENGLISH.stemPrefix : 0;
}

/** Names that anything may stand beside: "the U.S.-Mexico border". */
const isEssential = ({ kind, key, weight }: Concept): boolean =>
  weight > ENGLISH.partOfName && !(kind === 'name' && isCountry(key));

function namednessOf({ strength, met, lent }: Match): number {
  if (met !== null && strength >= ENGLISH.nameOwn) return 1;
  if (lent) return ENGLISH.nameLent;
  return strength > 0 ? ENGLISH.nameRelated : 0;
}

/** The words of one name: "Calder County Sheriff's Office" stands in a row. */
function namesOf(matches: readonly Match[]): Match[][] {
  const names: Match[][] = [];
  for (const match of matches.filter(({ concept }) => isEssential(concept))) {
    const last = names.at(-1)?.at(-1);
    const adjacent = last && match.concept.span.start - last.concept.span.end <= 1;
    if (adjacent && match.concept.kind === 'word') names.at(-1)?.push(match);
    else names.push([match]);
  }
  return names;
}

/** "The army of …" without its army: the common noun of a name isn't met. */
const lacksRole = (match: Match): boolean =>
  /^\p{Ll}/u.test(match.concept.text) && namednessOf(match) === 0;

/** Share of the claim's names that are met. Half the words of a name are as good as all, but for what it is. */
function shareOfNames(matches: readonly Match[]): number {
  const names = namesOf(matches);
  if (names.length === 0) return 1;
  const met = names.map((name) => {
    const share = name.reduce((sum, match) => sum + namednessOf(match), 0) / name.length;
    if (share < ENGLISH.halfName || share >= ENGLISH.nameLent) return share;
    // "Cruz" is Penélope Cruz, but half of "the Esmaran army" is another body.
    return name.some(lacksRole) ? share ** 2 : ENGLISH.nameLent;
  });
  return met.reduce((sum, share) => sum + share, 0) / names.length;
}

const bestOf = (
  concept: Concept,
  among: readonly Concept[],
  mean: SaysTheSame,
): { met: Concept | null; strength: number } => {
  let met: Concept | null = null;
  let strength = 0;
  for (const candidate of among) {
    const candidateStrength = strengthOf(concept, candidate, mean);
    if (candidateStrength > strength) [met, strength] = [candidate, candidateStrength];
  }
  return { met, strength };
};

const REFERENCE =
  /\b(?:it|its|they|their|them|this|that|these|those|such|both|he|she|his|her|the (?:agency|program|claim|practice|policy|agreement|company|department|office))\b/i;

/** What stands around a sentence, and with what strength it lends names and words. */
export interface ContextConcepts {
  readonly concepts: readonly Concept[];
  readonly name: number;
  readonly word: number;
}

/** What a sentence speaks of, and what is around it that may say what it is about. */
export interface SentenceConcepts {
  readonly concepts: readonly Concept[];
  readonly lenders: readonly ContextConcepts[];
}

const FIRST_PERSON = /\b(?:we|our|ours|us|I|my)\b/;

/** What a sentence stands under and behind. */
interface Around {
  readonly heading?: string;
  readonly before?: string;
  readonly document?: DocumentNames;
}

/**
 * What each part of the context lends to a sentence. Heading and sentence before lend names and
 * words, the title names; the publisher is who "we" and "our" are, and lends its name, the more so
 * to a sentence that says them.
 */
export function contextConceptsOf(
  sentence: string,
  { heading = '', before = '', document }: Around,
): ContextConcepts[] {
  const refers = REFERENCE.test(sentence) ? ENGLISH.reference : 1;
  const own = FIRST_PERSON.test(sentence) ? ENGLISH.firstPerson : ENGLISH.topicName;
  const near = { name: ENGLISH.contextName * refers, word: ENGLISH.contextWord * refers };
  return [
    { concepts: conceptsOf(`${heading}. ${before}`), ...near },
    { concepts: document?.titled ?? [], name: ENGLISH.topicName, word: 0 },
    { concepts: document?.published ?? [], name: own, word: 0 },
  ].filter(({ concepts }) => concepts.length > 0);
}

/**
 * Aligns a claim with a sentence.
 *
 * @param claim - Concepts of the claim.
 * @param mean - Tells which stems say the same; none do unless it is given.
 * @param said - Its lenders lend strength only to concepts that the sentence itself doesn't meet.
 */
export function align(
  claim: readonly Concept[],
  { concepts, lenders }: SentenceConcepts,
  mean: SaysTheSame = () => false,
): Alignment {
  let reached = 0;
  let ownReached = 0;
  let total = 0;
  const matches = claim.map((concept): Match => {
    const own = bestOf(concept, concepts, mean);
    const named = concept.weight > ENGLISH.partOfName || concept.kind === 'name';
    let { strength } = own;
    let lent = false;
    for (const lender of lenders) {
      const most = named ? lender.name : lender.word;
      if (most <= strength) continue;
      const found = bestOf(concept, lender.concepts, mean).strength;
      if (found * most > strength) [strength, lent] = [found * most, found >= ENGLISH.nameOwn];
    }
    reached += strength * concept.weight;
    ownReached += own.strength * concept.weight;
    total += concept.weight;
    return { concept, met: own.met, strength, lent };
  });
  return {
    coverage: total === 0 ? 0 : reached / total,
    own: total === 0 ? 0 : ownReached / total,
    named: shareOfNames(matches),
    matches,
  };
}
