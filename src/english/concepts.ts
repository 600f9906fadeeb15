import type { Span } from '../model/span.js';
import { contentTokens, type Token } from '../text/tokens.js';
import { isCountry } from './names/name-relation.js';
import { type FoundName, findNames } from './names/names.js';
import { ENGLISH } from './settings.js';

/** One thing that a text speaks of: a name that the gazetteer knows, or a word. */
export interface Concept {
  kind: 'name' | 'word';
  /** Canonical id of a name, stem of a word. */
  key: string;
  text: string;
  span: Span;
  /** How much hangs on it: names most, words that fit any matter least. */
  weight: number;
}

/**
 * Words that fit any matter: they say little of what a text is about, so their absence from a
 * sentence says little about its bearing on a claim.
 */
const LIGHT = new Set(
  `program programme programs agent agents officer officers personnel staff official officials member members people
   person group groups law enforcement agency agencies department office government national local state federal
   public private new old year years time way part use used using number percent large small thing things matter issue
   issues general certain various many several system systems service services case cases area areas level work make
   made making take taken taking took give given gave include includes including included based related regarding
   formal formally official officially conduct conducted carry carried say says said report reports reported claim
   claims evidence question fact facts section techniques technique methods method purpose purposes also well`.split(
    /\s+/,
  ),
);

const weightOf = (token: Token, first: boolean): number => {
  if (/^\d/.test(token.lower)) return ENGLISH.weightOfNumber;
  if (LIGHT.has(token.lower)) return ENGLISH.weightOfLight;
  return !first && /^\p{Lu}/u.test(token.text) ? ENGLISH.weightOfProper : ENGLISH.weightOfWord;
};

/**
 * The concepts of a statement whose subject is known as it stands within a sentence: a capital
 * there makes a name of the first word, which the start of a sentence hides.
 */
export function conceptsOfStatement(text: string, subject: string | null): readonly Concept[] {
  const concepts = conceptsOf(text);
  const [first, ...rest] = concepts;
  const isName = first?.kind === 'word' && first.span.start === 0 && /^\p{Lu}/u.test(subject ?? '');
  if (!first || !isName) return concepts;
  return withRoles([{ ...first, weight: ENGLISH.weightOfProper }, ...rest]);
}

/**
 * What a text speaks of, in order of place. Words within a known name are the name's alone.
 *
 * @param names - Those of the text, where they are known already.
 */
export function conceptsOf(
  text: string,
  names: readonly FoundName[] = findNames(text),
): readonly Concept[] {
  const concepts: Concept[] = names.map(({ canonical, span }) => ({
    kind: 'name',
    key: canonical,
    text: text.slice(span.start, span.end),
    span,
    weight: isCountry(canonical) ? ENGLISH.weightOfCountry : ENGLISH.weightOfName,
  }));
  const words = contentTokens(text);
  for (const token of words) {
    const named = names.some(
      ({ span }) => span.start < token.span.end && token.span.start < span.end,
    );
    if (named) continue;
    const { text: written, span, stem } = token;
    const weight = weightOf(token, span.start === 0);
    concepts.push({ kind: 'word', key: stem, text: written, span, weight });
  }
  concepts.sort((a, b) => a.span.start - b.span.start);
  return withRoles(concepts);
}

const withRoles = (concepts: readonly Concept[]): Concept[] =>
  concepts.map((concept, at) => {
    const before = concepts[at - 1];
    const isRole = before !== undefined && isRoleOf(before, concept);
    return isRole ? { ...concept, weight: ENGLISH.weightOfProper } : concept;
  });

/** What a name is followed by makes it a body: the army of "the Esmaran army" is no detail. */
const ROLES =
  /^(?:army|military|forces?|police|government|ministry|parliament|court|council|agency|department|office|authority|administration|company|foundation|university|union|party|church|hospital|school|bank|navy|troops|soldiers)$/i;

const isRoleOf = (name: Concept, word: Concept): boolean =>
  name.weight >= ENGLISH.weightOfCountry &&
  /^\p{Lu}/u.test(name.text) &&
  word.kind === 'word' &&
  word.span.start - name.span.end <= 1 &&
  ROLES.test(word.text);
