import type { AssistingModel } from '../../src/app/language-models/scoped-language-model.js';
import { counted, numberText } from '../../src/model/counted.js';

const tokens = (count: number | null): string => (count === null ? 'uncounted' : numberText(count));

/** What a model took so far, in a line: requests, failures, tokens and cost. */
export function tallyWords(model: AssistingModel): string {
  const took = model.assistance();
  if (took === null) return `${model.name}: not asked`;
  const failed = took.failures.reduce((all, { times }) => all + times, 0);
  return [
    `${model.name}: ${counted(took.requests, 'request')}, ${numberText(failed)} failed`,
    `${tokens(took.tokens.input)} tokens in, ${tokens(took.tokens.output)} out`,
    took.cost === null ? 'no price known' : `$${took.cost.toFixed(4)}`,
  ].join('; ');
}
