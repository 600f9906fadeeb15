import type { ModelFailureKind } from '../../model/assistance.js';
import type { ModelFailure, ModelRequest } from '../../ports/language-model.js';
import type { RepliedAnswer, RepliedModel } from './replied-model.js';

/** Failures that are the endpoint's and no request's: the next request would meet them too. */
const OF_ENDPOINT: ReadonlySet<ModelFailureKind> = new Set([
  'unreachable',
  'unauthorised',
  'unknown-model',
  'quota',
  'timeout',
]);

/** A check has dozens of requests: nobody waits for each of them to time out. */
const MOST_IN_A_ROW = 2;

/** A language model that is asked no more once its endpoint failed twice in a row. */
export class GivingUpModel implements RepliedModel {
  readonly role;
  readonly name;
  readonly endpoint;
  readonly local;
  readonly atOnce;
  readonly maxTokens;
  readonly #model: RepliedModel;
  #inARow = 0;
  #last: ModelFailure | undefined;

  constructor(model: RepliedModel) {
    this.role = model.role;
    this.name = model.name;
    this.endpoint = model.endpoint;
    this.local = model.local;
    this.atOnce = model.atOnce;
    this.maxTokens = model.maxTokens;
    this.#model = model;
  }

  async ask<Value>(
    request: ModelRequest<Value>,
    options?: { signal?: AbortSignal },
  ): Promise<RepliedAnswer<Value>> {
    options?.signal?.throwIfAborted();
    if (this.#last !== undefined && this.#inARow >= MOST_IN_A_ROW) {
      const usage = { input: 0, output: 0, cost: 0 };
      return { failure: this.#last, usage, replies: [], unsent: true };
    }
    const answer = await this.#model.ask(request, options);
    const failure = 'failure' in answer ? answer.failure : undefined;
    const isDown = failure !== undefined && OF_ENDPOINT.has(failure.why);
    this.#inARow = isDown ? this.#inARow + 1 : 0;
    this.#last = failure;
    return answer;
  }
}
