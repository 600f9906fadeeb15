import type { SearchFailureKind } from '../../model/web-search.js';

/** Why a provider gave no answer; never leaves this folder as an error. */
export class SearchProblem extends Error {
  readonly why: SearchFailureKind;
  /** What to do about it: one imperative sentence. */
  readonly wayOut: string;

  /** @param what - Goes on from the name of the provider: "does not answer within 20 s". */
  constructor(why: SearchFailureKind, what: string, wayOut: string) {
    super(what);
    this.why = why;
    this.wayOut = wayOut;
  }
}
