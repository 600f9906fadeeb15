import { LRUCache } from 'lru-cache';
import type { Check } from '../../model/check.js';
import type { VerdictLabel } from '../../model/report.js';
import type { Ledger } from '../../ports/ledger.js';

/** What lists say of a check that came to its end. */
export interface CheckFacts {
  id: string;
  question: string;
  asOf: string | null;
  askedAt: string;
  revision: string;
  /** Null for open questions. */
  verdict: VerdictLabel | null;
  probability: number | null;
}

const MOST_CHECKS = 50;

export const factsOf = ({ id, question, askedAt, revision, report }: Check): CheckFacts => ({
  id,
  question,
  asOf: report.asOf,
  askedAt,
  revision,
  verdict: report.verdict?.label ?? null,
  probability: report.verdict?.probability ?? null,
});

/** Checks that were read lately, and the facts of all: the ledger only grows, and no check changes. */
export class KeptChecks {
  readonly #ledger: Ledger;
  readonly #read = new LRUCache<string, Check>({ max: MOST_CHECKS });
  #facts: CheckFacts[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  async check(id: string): Promise<Check | undefined> {
    const check = this.#read.get(id) ?? (await this.#ledger.check(id));
    if (check !== undefined) this.#read.set(id, check);
    return check;
  }

  /** Newest first. */
  async facts(): Promise<readonly CheckFacts[]> {
    const { checks } = await this.#ledger.counts();
    if (checks !== this.#facts.length) this.#facts = (await this.#ledger.checks()).map(factsOf);
    return this.#facts;
  }
}
