import { stemmer } from 'stemmer';
import type { Span } from '../model/span.js';
import { asItReads } from './look-alikes.js';

/** One word of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes straight, dots of acronyms dropped: "U.S." is `us`. */
  readonly lower: string;
  /** Porter stem of `lower` (Porter 1980), so that "trains" meets "training". */
  readonly stem: string;
  readonly span: Span;
}

const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:[.,]\p{N}+)*/gu;

/** Prefixes that a hyphen ties to their word: "de-escalation" is one word, "use-of-force" three. */
const BOUND_PREFIX =
  /^(?:de|re|non|anti|co|pre|post|sub|un|mis|counter|inter|intra|multi|over|under|semi|trans)$/;

const isHyphen = (character: string | undefined): boolean =>
  character !== undefined && /[-\u2010\u2011\u00ad]/.test(character);

/** Most words have nothing to normalise but their case. */
const MARKED = /['’.]/;

const normalise = (word: string): string => {
  const lower = asItReads(word).toLowerCase();
  if (!MARKED.test(lower)) return lower;
  return lower
    .replace(/[’]/g, "'")
    .replace(/'s$/, '')
    .replace(/(?<=\p{L})\./gu, '');
};

class Word implements Token {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;

  constructor(text: string, start: number, lower = normalise(text)) {
    this.text = text;
    this.lower = lower;
    this.span = { start, end: start + text.length };
  }

  /** Found when it is asked for: it takes longer than all else, and few words are asked. */
  get stem(): string {
    return stemmer(this.lower);
  }
}

/** The words of a text, in order; punctuation is left out. Spans count in the text as given. */
export function tokenize(text: string): Token[] {
  const words: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const last = words.at(-1);
    const bound =
      last !== undefined &&
      last.span.end + 1 === match.index &&
      isHyphen(text[last.span.end]) &&
      BOUND_PREFIX.test(last.lower);
    if (last && bound) {
      const joined = text.slice(last.span.start, match.index + match[0].length);
      words[words.length - 1] = new Word(joined, last.span.start, normalise(last.text + match[0]));
    } else {
      words.push(new Word(match[0], match.index));
    }
  }
  return words;
}

/** The words of a text as `lower` of its tokens, for whoever compares texts by the letter. */
export const lowerWords = (text: string): string[] => tokenize(text).map(({ lower }) => lower);

const FUNCTION_WORDS = new Set(
  `a about above after again against all also although am among an and any anyone are as at be because been before
   being below between both but by can could did do does doing don't down during each either else ever every few for
   from further get had has have having he her here hers him his how however i if in into is it its itself just let me
   more most much my nor not now of off on once one only onto or other others our ours out over own per same she should
   since so some still such than that the their theirs them then there these they this those though through to too
   toward towards under until up upon us very was we were what when where whether which while who whom whose why will
   with within without would yet you your yours isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't won't
   can't cannot couldn't shouldn't wouldn't it's they're really actually true truly indeed going gonna may might must
   shall never no none neither`
    .split(/\s+/)
    .filter((word) => word !== 'us'),
);

/** Whether a word carries grammar rather than matter. Negations and modals are told apart elsewhere. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

/** The tokens that carry matter, in order. */
export const contentTokens = (text: string): Token[] =>
  tokenize(text).filter(({ lower }) => !isFunctionWord(lower) && lower.length > 1);
