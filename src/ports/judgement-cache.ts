import type { Claim } from '../model/claim.js';
import type { Judgement, SentenceInContext } from './judge.js';

/** What a judge was asked. */
export interface JudgedPair {
  claim: Claim;
  sentence: SentenceInContext;
}

/**
 * Judgements kept from earlier questions. Derived: it may lose anything at any time, and where it
 * can't be read or written it knows nothing and keeps nothing, without an error.
 */
export interface JudgementCache {
  /**
   * What a judge made of these pairs before, in their order; undefined for what is not known. A
   * pair is the same where all of the claim but its id and all of the sentence's context is.
   *
   * @param judge - The judge's name; judges of other names have judgements of their own.
   */
  find(judge: string, pairs: readonly JudgedPair[]): Promise<(Judgement | undefined)[]>;
  /** Keeps judgements, exactly; one that is known already stays as it is. */
  keep(
    judge: string,
    entries: readonly { pair: JudgedPair; judgement: Judgement }[],
  ): Promise<void>;
  close(): Promise<void>;
}
