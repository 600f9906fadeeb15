import type { SearchFailure } from '../../model/web-search.js';
import type { Clock } from '../../ports/clock.js';
import type { SearchAnswer, Searcher, SearchOptions } from '../../ports/searcher.js';
import type { SearchBudgets } from './search-schema.js';

/** Prices are fractions of cents: sums of them are compared without what binary fractions add. */
const inMillionths = (dollars: number): number => Math.round(dollars * 1_000_000);

/** What the searches of one question may cost together, and have. */
export class SearchBudget {
  readonly #budgets: SearchBudgets;
  readonly #clock: Clock;
  #queries = 0;
  #dollars = 0;

  constructor(budgets: SearchBudgets, clock: Clock) {
    this.#budgets = budgets;
    this.#clock = clock;
  }

  /** Queries and US dollars so far, those of searches on their way at their published price. */
  get spent(): SearchBudgets {
    return { queries: this.#queries, dollars: this.#dollars };
  }

  /** The same searcher, which fails with `quota` instead of asking for more than the budget. */
  within(searcher: Searcher): Searcher {
    const { name, capabilities, price, takes } = searcher;
    const search = async (query: string, options?: SearchOptions): Promise<SearchAnswer> => {
      const failure = this.#refusal(price);
      if (failure !== null) return this.#unasked(name, query, failure);
      this.#queries += 1;
      this.#dollars += price;
      const answer = await searcher.search(query, options);
      this.#dollars += (answer.cost ?? price) - price;
      return answer;
    };
    return { name, capabilities, price, takes, search };
  }

  #refusal(price: number): SearchFailure | null {
    const { queries, dollars } = this.#budgets;
    const wayOut = 'Raise `search: budgets:` in corroborate.yaml.';
    const refuse = (spent: string): SearchFailure => ({
      why: 'quota',
      message: `${spent} ${wayOut}`,
    });
    if (this.#queries >= queries)
      return refuse(`One question may take ${queries} queries, which are spent.`);
    if (price > 0 && inMillionths(this.#dollars + price) > inMillionths(dollars))
      return refuse(
        `One question may cost ${dollars} dollars, and the next search would cost more.`,
      );
    return null;
  }

  #unasked(searcher: string, query: string, failure: SearchFailure): SearchAnswer {
    const askedAt = this.#clock.now().toISOString();
    const nothing = { took: 0, requests: 0, cost: 0, deadEngines: [], unheeded: [] };
    return { searcher, query, askedAt, ...nothing, failure };
  }
}
