import type { LanguageModel, ModelFailure, ModelUsage } from '../../ports/language-model.js';

/** What was asked of a model and what it took. */
export interface Tally {
  requests: number;
  tokens: { input: number | null; output: number | null };
  /** In US dollars, or null where the model has no price. */
  cost: number | null;
  failures: ModelFailure[];
}

const plus = (sum: number | null, more: number | null): number | null =>
  sum === null || more === null ? null : sum + more;

/** A model as it is, and what is asked of it from now on. */
export function talliedModel(model: LanguageModel): { model: LanguageModel; tally: Tally } {
  const tally: Tally = { requests: 0, tokens: { input: 0, output: 0 }, cost: 0, failures: [] };
  const count = ({ input, output, cost }: ModelUsage): void => {
    tally.requests += 1;
    tally.tokens = {
      input: plus(tally.tokens.input, input),
      output: plus(tally.tokens.output, output),
    };
    tally.cost = plus(tally.cost, cost);
  };
  const { role, name, endpoint, local, atOnce } = model;
  return {
    tally,
    model: {
      role,
      name,
      endpoint,
      local,
      atOnce,
      ask: async (request, options) => {
        const answer = await model.ask(request, options);
        count(answer.usage);
        if ('failure' in answer) tally.failures.push(answer.failure);
        return answer;
      },
    },
  };
}
