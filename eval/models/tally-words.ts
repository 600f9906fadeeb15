import type { Tally } from '../../src/app/calibrating/tallied-model.js';
import { counted, numberText } from '../../src/model/counted.js';

const tokens = (count: number | null): string => (count === null ? 'uncounted' : numberText(count));

/** What a model took, in a line: requests, failures, tokens and cost. */
export const tallyWords = (model: string, { requests, failures, ...used }: Tally): string =>
  [
    `${model}: ${counted(requests, 'request')}, ${numberText(failures.length)} failed`,
    `${tokens(used.tokens.input)} tokens in, ${tokens(used.tokens.output)} out`,
    used.cost === null ? 'no price known' : `$${used.cost.toFixed(4)}`,
  ].join('; ');
