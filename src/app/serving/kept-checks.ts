import { LRUCache } from 'lru-cache';
import type { Superseded } from '../../gathering/page-versions.js';
import type { Check } from '../../model/check.js';
import type { VerdictLabel } from '../../model/report.js';
import type { Ledger } from '../../ports/ledger.js';
import { documentsOf, openStaleSources, type StaleSources } from '../watching/stale-checks.js';

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
  /** Ids of the documents that it rests on. */
  documents: readonly string[];
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
  documents: documentsOf(report),
});

/** Checks that were read lately, and the facts of all: the ledger only grows, and no check changes. */
export class KeptChecks {
  readonly #ledger: Ledger;
  readonly #read = new LRUCache<string, Check>({ max: MOST_CHECKS });
  #facts: CheckFacts[] = [];
  #stale: { at: string; sources: Promise<StaleSources> } | null = null;

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

  /** The sources of a check that changed or went since it was made. */
  async stale(check: CheckFacts): Promise<readonly Superseded[]> {
    // Read before what it stands for: what is recorded in between is then noticed.
    const at = await this.#ledger.position();
    if (this.#stale?.at !== at) this.#stale = { at, sources: openStaleSources(this.#ledger) };
    return (await this.#stale.sources)(check);
  }
}
