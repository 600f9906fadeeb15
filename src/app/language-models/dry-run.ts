import type { RepliedAnswer, RepliedModel } from '../../adapters/language-model/replied-model.js';
import type { ModelRequest } from '../../ports/language-model.js';
import type { UnsentRequest } from '../outputs/models.js';

/** Stands where an endpoint would: notes what it is to be sent, sends nothing and refuses. */
export class DryRunLanguageModel implements RepliedModel {
  readonly role;
  readonly name;
  readonly endpoint;
  readonly local;
  readonly atOnce;
  readonly maxTokens: number;
  readonly #unsent: UnsentRequest[];

  /** @param unsent - Where requests are noted, in the order in which they would be sent. */
  constructor(
    model: Pick<RepliedModel, 'role' | 'name' | 'endpoint' | 'local' | 'atOnce'> &
      Partial<Pick<RepliedModel, 'maxTokens'>>,
    unsent: UnsentRequest[],
  ) {
    this.role = model.role;
    this.name = model.name;
    this.endpoint = model.endpoint;
    this.local = model.local;
    this.atOnce = model.atOnce;
    this.maxTokens = model.maxTokens ?? Number.POSITIVE_INFINITY;
    this.#unsent = unsent;
  }

  async ask<Value>(request: ModelRequest<Value>): Promise<RepliedAnswer<Value>> {
    const { role, name: model, endpoint, local } = this;
    const { instructions, material, documents } = request;
    const maxTokens = Math.min(request.maxTokens, this.maxTokens);
    const sent = { instructions, material, documents: [...documents], maxTokens };
    this.#unsent.push({ role, model, endpoint, local, ...sent });
    const message = `The ${role} ${model} at ${endpoint} is not asked in a dry run`;
    return {
      failure: { why: 'refused', message },
      usage: { input: 0, output: 0, cost: 0 },
      replies: [],
      unsent: true,
    };
  }
}
