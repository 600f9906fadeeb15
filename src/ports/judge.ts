import type { Claim } from '../model/claim.js';
import type { Stance } from '../model/evidence.js';

/** A sentence where it stands: enough to resolve "it" and "these programs". */
export interface SentenceInContext {
  text: string;
  /** The sentence before and the one after, of the same section, or empty. */
  before: string;
  after: string;
  /** Nearest heading, or empty. */
  heading: string;
  title: string;
  /** Who put the document out: who "we" and "our" are. */
  publisher: string;
  /** ISO date of the document, or null. */
  date: string | null;
}

export interface Judgement {
  /** Whether the sentence bears on the claim at all: 0 to 1. */
  relevance: number;
  /** Probabilities of the four stances; they add up to 1. */
  stances: Record<Stance, number>;
}

/** Says what sentences say of a claim. Results come in the order of the pairs. */
export interface Judge {
  /** Name and version, recorded in reports: `lexical-1`. */
  readonly name: string;
  /** What it reads beyond a sentence; without it, texts are read sentence by sentence. */
  readonly texts?: {
    /** Most tokens of claim and text together; what is over is cut off. */
    tokens: number;
    /** Probability of `supports` from which a text entails a statement. */
    supportsFrom: number;
  };
  judge(
    pairs: readonly { claim: Claim; sentence: SentenceInContext }[],
    options?: { signal?: AbortSignal },
  ): Promise<Judgement[]>;
}
