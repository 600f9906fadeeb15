import type { SearchFailure } from '../../model/web-search.js';
import type { Clock } from '../../ports/clock.js';
import type { SearchAnswer, Searcher, SearchOptions } from '../../ports/searcher.js';
import type { SearchBudgets } from './search-schema.js';

/** Prices are fractions of cents: sums of them are compared without what binary fractions add. */
const inMillionths = (dollars: number): number => Math.round(dollars * 1_000_000);

const NOTHING: SearchBudgets = { queries: 0, dollars: 0 };

/**
 * The account of a question's searches: what they may cost together, and have. What was sent is
 * counted, at what it cost or else at its published price.
 */
export class SearchBudget {
  readonly #budgets: SearchBudgets;
  readonly #clock: Clock;
  #queries: number;
  #dollars: number;

  /** @param spent - What earlier searches for the question took, where it is gone on with. */
  constructor({ queries, dollars }: SearchBudgets, clock: Clock, spent: SearchBudgets = NOTHING) {
    this.#budgets = { queries, dollars };
    this.#clock = clock;
    this.#queries = spent.queries;
    this.#dollars = spent.dollars;
  }

  /** Queries and US dollars so far, those of searches on their way at their published price. */
  get spent(): SearchBudgets {
    return { queries: this.#queries, dollars: this.#dollars };
  }

  /** Which budget a search of this price would break, or null. */
  exceededBy(price: number): keyof SearchBudgets | null {
    const { queries, dollars } = this.#budgets;
    if (this.#queries >= queries) return 'queries';
    const after = inMillionths(this.#dollars + price);
    return price > 0 && after > inMillionths(dollars) ? 'dollars' : null;
  }

  /**
   * The same searcher, which fails with `quota` instead of asking for more than the budget, and
   * whose answers say what the account has for them.
   */
  within(searcher: Searcher): Searcher {
    const { name, capabilities, price, takes, withinWarc = false } = searcher;
    const search = async (query: string, options?: SearchOptions): Promise<SearchAnswer> => {
      const failure = this.#refusal(price);
      if (failure !== null) return this.#unasked(name, query, failure);
      this.#queries += 1;
      this.#dollars += price;
      const answer = await searcher.search(query, options);
      const sent = answer.requests > 0;
      const cost = answer.cost ?? (sent ? price : 0);
      if (!sent) this.#queries -= 1;
      this.#dollars += cost - price;
      return { ...answer, cost };
    };
    return { name, capabilities, price, takes, withinWarc, search };
  }

  #refusal(price: number): SearchFailure | null {
    const { queries, dollars } = this.#budgets;
    const wayOut = 'Raise `search: budgets:` in corroborate.yaml.';
    const refuse = (spent: string): SearchFailure => ({
      why: 'quota',
      message: `${spent} ${wayOut}`,
    });
    switch (this.exceededBy(price)) {
      case 'queries':
        return refuse(`One question may take ${queries} queries, which are spent.`);
      case 'dollars':
        return refuse(
          `One question may cost ${dollars} dollars, and the next search would cost more.`,
        );
      default:
        return null;
    }
  }

  #unasked(searcher: string, query: string, failure: SearchFailure): SearchAnswer {
    const askedAt = this.#clock.now().toISOString();
    const nothing = { took: 0, requests: 0, cost: 0, deadEngines: [], unheeded: [] };
    return { searcher, query, askedAt, ...nothing, failure };
  }
}
