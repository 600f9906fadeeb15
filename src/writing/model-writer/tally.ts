import type { Assistance } from '../../model/assistance.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports/language-model.js';

const sum = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a + b;

/** Counts what is asked of one model, for the report. */
export class Tally {
  readonly #model: LanguageModel;
  #entry: Assistance;

  constructor(model: LanguageModel) {
    this.#model = model;
    const { role, name, endpoint, local } = model;
    this.#entry = {
      role,
      model: name,
      endpoint,
      local,
      requests: 0,
      documents: [],
      keptBack: 0,
      tokens: { input: 0, output: 0 },
      cost: 0,
      failures: [],
    };
  }

  /** What was counted so far. */
  get entry(): Assistance {
    return this.#entry;
  }

  /** Asks the model, and counts the request with the documents that its material quotes. */
  async ask<Value>(
    request: ModelRequest<Value>,
    options: { signal?: AbortSignal },
  ): Promise<ModelAnswer<Value>> {
    const answer = await this.#model.ask(request, options);
    const { tokens, cost, requests, documents, failures, keptBack } = this.#entry;
    const failure = 'failure' in answer ? answer.failure : null;
    // What is private was not sent.
    const isPrivate = failure?.why === 'private';
    this.#entry = {
      ...this.#entry,
      requests: requests + (isPrivate ? 0 : 1),
      documents: isPrivate ? documents : [...new Set([...documents, ...request.documents])],
      keptBack: isPrivate ? Math.max(keptBack, request.documents.length) : keptBack,
      tokens: {
        input: sum(tokens.input, answer.usage.input),
        output: sum(tokens.output, answer.usage.output),
      },
      cost: sum(cost, answer.usage.cost),
      failures: failure === null ? failures : counted(failures, failure),
    };
    return answer;
  }
}

function counted(
  failures: Assistance['failures'],
  { why, message }: { why: Assistance['failures'][number]['why']; message: string },
): Assistance['failures'] {
  const known = failures.find((failure) => failure.why === why && failure.message === message);
  return known === undefined
    ? [...failures, { why, message, times: 1 }]
    : failures.map((failure) =>
        failure === known ? { ...failure, times: failure.times + 1 } : failure,
      );
}
