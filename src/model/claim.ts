import type { Span } from './span.js';

/** A number in a claim or sentence, with what it counts. */
export interface Quantity {
  value: number;
  /** `usd`, `percent`, a counted noun, or null. */
  unit: string | null;
  /** How the number is bounded: "at least 80" is `at-least`. */
  bound: 'exact' | 'at-least' | 'at-most' | 'about';
}

/** A body or person that a text names: whoever may act, speak, hold records and have a stake. */
export interface Party {
  /** Same for all names of one body: a canonical id, else the name in lower case. */
  key: string;
  /** As it stands within a sentence: "the FBI". */
  name: string;
  span: Span;
}

/** One statement that could be true or false, taken apart. */
export interface Claim {
  /** `c1`, `c2` … in the order of the question. */
  id: string;
  /** The statement as a sentence: "ICE is being trained by the IDF." */
  text: string;
  /** The open question whose topic this is, in the words in which it is put to the reader. */
  asked?: string;
  /** The statement's own negation: "ICE is not being trained by the IDF." */
  negation: string;
  /** Noun phrase that the statement is about, or null where none was recognised. */
  subject: string | null;
  /** What it says of the subject, or null. */
  predicate: string | null;
  /** Whether the statement as asked is negative ("never", "not", "no"). */
  negated: boolean;
  quantities: Quantity[];
  /** Dates and years as ISO prefixes: `2001-09-11`, `2025`. */
  dates: string[];
  /** Whom it names, in order of place; spans count in the statement as asked. */
  parties: Party[];
}

/** What was asked: claims to check, or a topic to report on. */
export type Question =
  | { kind: 'claims'; text: string; claims: Claim[]; queries: string[] }
  | {
      kind: 'open';
      text: string;
      /** The question word's want: a way, a reason, a person, a place, a time, an amount, a thing. */
      wants: 'manner' | 'reason' | 'person' | 'place' | 'time' | 'amount' | 'thing';
      /** What every relevant sentence is about, as a statement of the topic. */
      topic: Claim;
      /** True where one fact would answer ("How much did X pay Y?"): it may be not-enough-evidence. */
      factoid: boolean;
      queries: string[];
    };
