import type { ModelFailureKind } from '../../model/assistance.js';
import type { ModelFailure } from '../../ports/language-model.js';
import type { ModelEndpoint } from './model-endpoint.js';

/** Why an endpoint gave no answer; never leaves this folder as an error. */
export class ModelProblem extends Error {
  readonly why: ModelFailureKind;

  /** @param what - Goes on from the name of the model: "does not answer within 60 s". */
  constructor(why: ModelFailureKind, what: string) {
    super(what);
    this.why = why;
  }
}

/** How messages call an endpoint: "The reader qwen3 at http://127.0.0.1:11434". */
const nameOf = ({ role, model, url }: ModelEndpoint): string =>
  `The ${role} ${model} at ${new URL(url).origin}`;

/** A problem as a value whose message names role, model and endpoint, and no key. */
export function failureOf(endpoint: ModelEndpoint, { why, message }: ModelProblem): ModelFailure {
  return { why, message: withoutKey(`${nameOf(endpoint)} ${message}`, endpoint.key) };
}

/** Text in which an endpoint may have repeated the key that it was sent. */
export const withoutKey = (text: string, key: string | null): string =>
  key === null ? text : text.replaceAll(key, '[key]');
