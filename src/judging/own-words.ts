import type { SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Claim } from '../model/claim.js';
import type { Span } from '../model/span.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { isFunctionWord, type Token, tokenize } from '../text/tokens.js';
import { READING } from './reading-settings.js';

/** Words that may differ between two ways to say one thing: articles, and forms of "be", "have" and "do". */
const LIGHT = new Set(
  'a an the am is are be been being has have having do does doing was were had did'.split(' '),
);
/** Of these, the forms that may put a statement in the past. */
const PAST = new Set('was were had did'.split(' '));
const DENIAL = /^(?:not|never|\w+n't)$/;

/** Words before a date that leave a statement in force: not "until", nor "before". */
const SINCE = new Set(['since', 'in', 'on']);

/** The tokens that are no part of a date: "since 2023" is one. */
const outside = (tokens: readonly Token[], dates: readonly { span: Span }[]): Token[] => {
  const isDate = ({ span }: Token): boolean =>
    dates.some((date) => span.start >= date.span.start && span.end <= date.span.end);
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    return !isDate(token) && !(next && isDate(next) && SINCE.has(token.lower));
  });
};

/** The words of a text that carry matter, in order, and those of its grammar that matter. */
function wordsOf(text: string, dates: readonly { span: Span }[]) {
  const tokens = outside(tokenize(text), dates);
  const grammar = tokens.filter(({ lower }) => isFunctionWord(lower) && !DENIAL.test(lower));
  return {
    matter: tokens.filter(({ lower }) => !isFunctionWord(lower) && !DENIAL.test(lower)),
    grammar: grammar.filter(({ lower }) => !LIGHT.has(lower)),
    past: grammar.some(({ lower }) => PAST.has(lower)),
  };
}

const same = (a: readonly Token[], b: readonly Token[], of: (token: Token) => string): boolean =>
  a.length === b.length && a.every((token, at) => b[at] !== undefined && of(token) === of(b[at]));

/**
 * Whether a sentence is the claim itself, word for word in the same order, or its plain denial:
 * articles, auxiliaries and dates may differ, and it may not put a present claim in the past.
 *
 * @returns `null` where it says anything more, less or else.
 */
export function inOwnWords(claim: Claim, said: SentenceAnalysis): 'supports' | 'refutes' | null {
  if (claim.dates.length > 0 || said.frames.length > 0) return null;
  const asked = wordsOf(claim.text, []);
  const told = wordsOf(said.text, said.dates);
  const isSame =
    asked.matter.length > 1 &&
    same(asked.matter, told.matter, ({ stem }) => stem) &&
    same(asked.grammar, told.grammar, ({ lower }) => lower) &&
    (asked.past || !told.past);
  if (!isSame) return null;
  return said.isNegative === claim.negated ? 'supports' : 'refutes';
}

/** A sentence in the claim's own words says what they say, whatever a reader takes it for. */
export function heedOwnWords(
  stances: StanceProbabilities,
  claim: Claim,
  said: SentenceAnalysis,
): StanceProbabilities {
  const side = inOwnWords(claim, said);
  if (side === null) return stances;
  const left = (1 - READING.ownWords) / 3;
  return {
    supports: left,
    refutes: left,
    qualifies: left,
    neither: left,
    [side]: READING.ownWords,
  };
}
