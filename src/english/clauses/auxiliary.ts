import type { Word } from './word.js';

export interface Auxiliary {
  /** `is`, `has`, `did`, `can` …, without its negation. */
  form: string;
  kind: 'be' | 'have' | 'do' | 'modal';
  /** Whether "n't" or "not" was joined to it: "isn't", "cannot". */
  negated: boolean;
}

const KINDS: Record<string, Auxiliary['kind']> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  has: 'have',
  have: 'have',
  had: 'have',
  do: 'do',
  does: 'do',
  did: 'do',
  can: 'modal',
  could: 'modal',
  will: 'modal',
  would: 'modal',
  shall: 'modal',
  should: 'modal',
  may: 'modal',
  might: 'modal',
  must: 'modal',
};

const CONTRACTED: Record<string, string> = {
  "ain't": 'is',
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "shan't": 'shall',
  isnt: 'is',
  arent: 'are',
  wasnt: 'was',
  werent: 'were',
  hasnt: 'has',
  havent: 'have',
  hadnt: 'had',
  dont: 'do',
  doesnt: 'does',
  didnt: 'did',
  couldnt: 'could',
  wouldnt: 'would',
  shouldnt: 'should',
};

/** Reads a word as a finite auxiliary, contracted negations and missing apostrophes included. */
export function readAuxiliary(word: Word | undefined): Auxiliary | undefined {
  if (word === undefined) return undefined;
  const { lower } = word;
  const positive = CONTRACTED[lower] ?? (lower.endsWith("n't") ? lower.slice(0, -3) : lower);
  if (!Object.hasOwn(KINDS, positive)) return undefined;
  const kind = KINDS[positive];
  return kind === undefined ? undefined : { form: positive, kind, negated: positive !== lower };
}
