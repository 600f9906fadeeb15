import type { Assistance } from '../../model/assistance.js';
import { sumKnown } from '../../model/sum-known.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports/language-model.js';

/** Parts of a US dollar that a report tells apart. */
const SMALLEST_COST = 1_000_000;

/** What one model was asked for one report, and what came of it. */
export class AssistanceLog {
  readonly #model: Pick<LanguageModel, 'role' | 'name' | 'endpoint' | 'local'>;
  readonly #answers: ModelAnswer<unknown>[] = [];
  readonly #documents = new Set<string>();
  readonly #keptBack = new Set<string>();
  #sent = 0;

  constructor(model: Pick<LanguageModel, 'role' | 'name' | 'endpoint' | 'local'>) {
    this.#model = model;
  }

  /** Notes a document whose words would have been of use and may not be sent. */
  keptBack(documentId: string): void {
    this.#keptBack.add(documentId);
  }

  /** Notes a request that was sent, or answered from the record as if it were. */
  answered({ documents }: ModelRequest<unknown>, answer: ModelAnswer<unknown>): void {
    this.#sent += 1;
    for (const id of documents) this.#documents.add(id);
    this.#answers.push(answer);
  }

  /** Notes a request that was not sent. */
  refused(answer: ModelAnswer<unknown>): void {
    this.#answers.push(answer);
  }

  /**
   * The entry of a report; null where nothing was asked of the model. It is the same in whatever
   * order the answers came.
   */
  entry(): Assistance | null {
    if (this.#answers.length === 0 && this.#keptBack.size === 0) return null;
    const { role, name, endpoint, local } = this.#model;
    const usages = this.#answers.map(({ usage }) => usage);
    const costs = usages.map(({ cost }) => cost);
    const cost = sumKnown(costs.sort((a, b) => (a ?? 0) - (b ?? 0)));
    return {
      role,
      model: name,
      endpoint,
      local,
      requests: this.#sent,
      documents: [...this.#documents].sort(),
      keptBack: this.#keptBack.size,
      tokens: {
        input: sumKnown(usages.map(({ input }) => input)),
        output: sumKnown(usages.map(({ output }) => output)),
      },
      cost: cost === null ? null : Math.round(cost * SMALLEST_COST) / SMALLEST_COST,
      failures: this.#failures(),
    };
  }

  #failures(): Assistance['failures'] {
    const counted = new Map<string, Assistance['failures'][number]>();
    for (const answer of this.#answers) {
      if (!('failure' in answer)) continue;
      const { why, message } = answer.failure;
      const key = `${why} ${message}`;
      counted.set(key, { why, message, times: (counted.get(key)?.times ?? 0) + 1 });
    }
    return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, failure]) => failure);
  }
}
