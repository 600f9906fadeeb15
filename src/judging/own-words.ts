import { analyseSentence, type SentenceAnalysis } from '../english/analyse-sentence.js';
import type { Claim } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';
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

/** After an amount, how often: "40,000 crowns a year". */
const RATE =
  /^\s+(?:(?:an?|per|each|every)\s+(?:year|month|week|day|hour)|yearly|annually|monthly)\b/u;

/**
 * Where a sentence says how much, beside what it says: "pays the firm 40,000 crowns a year" says that it
 * pays the firm. A part of something ("a tenth of the firm") is no such amount, nor is nothing, nor a limit.
 */
const amountsIn = ({ text, quantities }: SentenceAnalysis): { span: Span }[] =>
  quantities.flatMap(({ value, unit, bound, span }) => {
    const after = text.slice(span.end);
    if (value <= 0 || unit === null || bound !== 'exact' || /^\s+of\b/u.test(after)) return [];
    const rate = RATE.exec(after)?.[0].length ?? 0;
    return [{ span: { start: span.start, end: span.end + rate } }];
  });

/** The tokens that are no part of a date or an amount: "since 2023" is one. */
const outside = (
  tokens: readonly Token[],
  dates: readonly { span: Span }[],
  amounts: readonly { span: Span }[],
): Token[] => {
  const isIn =
    (places: readonly { span: Span }[]) =>
    ({ span }: Token): boolean =>
      places.some((place) => span.start >= place.span.start && span.end <= place.span.end);
  const [isDate, isAmount] = [isIn(dates), isIn(amounts)];
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    return !isDate(token) && !isAmount(token) && !(next && isDate(next) && SINCE.has(token.lower));
  });
};

/** The words of a text that carry matter, in order, and those of its grammar that matter. */
function wordsOf(
  text: string,
  dates: readonly { span: Span }[],
  amounts: readonly { span: Span }[],
) {
  const tokens = outside(tokenize(text), dates, amounts);
  const grammar = tokens.filter(({ lower }) => isFunctionWord(lower) && !DENIAL.test(lower));
  return {
    matter: tokens
      .filter(({ lower }) => !isFunctionWord(lower) && !DENIAL.test(lower))
      .map(({ stem }) => stem),
    grammar: grammar.map(({ lower }) => lower).filter((word) => !LIGHT.has(word)),
    past: grammar.some(({ lower }) => PAST.has(lower)),
  };
}

const wordsAre = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** The words of one list that another lacks, where the other is what is left of it, in order. */
function beyond(words: readonly string[], others: readonly string[]): string[] | null {
  const extra: string[] = [];
  let at = 0;
  for (const word of words) {
    if (word === others[at]) at += 1;
    else extra.push(word);
  }
  return at === others.length ? extra : null;
}

/**
 * What a sentence in the claim's own words does to it. Word for word in the same order, it supports
 * the claim or, as its plain denial, refutes it: articles, auxiliaries, dates and how much may differ. With a
 * hedge more ("may", "plans to", "is accused of") it holds the claim in part at most; with the same
 * words in another order it says it of others, and nothing of the claim.
 *
 * @returns `null` where it says anything else, which a reader has to read.
 */
export function inOwnWords(claim: Claim, said: SentenceAnalysis): Stance | null {
  const isTopic = claim.asked !== undefined;
  if (isTopic || claim.dates.length > 0 || said.frames.length > 0) return null;
  const asked = wordsOf(claim.text, [], []);
  const told = wordsOf(said.text, said.dates, claim.quantities.length > 0 ? [] : amountsIn(said));
  if (asked.matter.length < 2) return null;
  const sameGrammar = wordsAre(asked.grammar, told.grammar);
  const direction = said.isNegative === claim.negated;
  if (sameGrammar && wordsAre(asked.matter, told.matter)) {
    if (told.past && !asked.past) return null;
    return direction ? 'supports' : 'refutes';
  }
  const isList = told.grammar.some((word) => word === 'and' || word === 'or');
  if (sameGrammar && !isList && wordsAre(asked.matter.toSorted(), told.matter.toSorted()))
    return 'neither';
  const more = [beyond(told.matter, asked.matter), beyond(told.grammar, asked.grammar)];
  if (more.includes(null) || more.flat().length > READING.hedgingWords) return null;
  const isHedge = said.certainty === 'hedged' && analyseSentence(claim.text).certainty !== 'hedged';
  return isHedge && direction ? 'qualifies' : null;
}

/** A stance that is certain by logic, not by likelihood. */
export function certainOf(stance: Stance): StanceProbabilities {
  const left = (1 - READING.ownWords) / 3;
  const none = { supports: left, refutes: left, qualifies: left, neither: left };
  return { ...none, [stance]: READING.ownWords };
}
