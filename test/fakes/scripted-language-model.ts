import type { ModelFailureKind, ModelRole } from '../../src/model/assistance.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../src/ports/language-model.js';

const USAGE = { input: 100, output: 10, cost: null };

/** What a script returns where the model is to fail. */
class ScriptedFailure {
  readonly why: ModelFailureKind;
  constructor(why: ModelFailureKind) {
    this.why = why;
  }
}

/** What a script returns where the model is to fail. */
export const failsWith = (why: ModelFailureKind) => new ScriptedFailure(why);

/**
 * A language model in memory that says what a script tells it to, and remembers what it was asked.
 * What does not fit the schema that was asked for is a failure, as with a real model.
 */
export function scriptedModel(
  script: (request: ModelRequest<unknown>) => unknown,
  described: { role?: ModelRole; name?: string; local?: boolean; atOnce?: number } = {},
) {
  const requests: ModelRequest<unknown>[] = [];
  const { role = 'reader', name = 'scripted-1', local = true, atOnce = 1 } = described;
  const fail = (why: ModelFailureKind) => ({
    failure: { why, message: `The ${role} ${name} fails as it was told: ${why}` },
    usage: USAGE,
  });
  const model: LanguageModel = {
    role,
    name,
    endpoint: local ? 'http://127.0.0.1' : 'https://models.example',
    local,
    atOnce,
    async ask<Value>(
      request: ModelRequest<Value>,
      options: { signal?: AbortSignal } = {},
    ): Promise<ModelAnswer<Value>> {
      options.signal?.throwIfAborted();
      requests.push(request);
      const said = script(request);
      if (said instanceof ScriptedFailure) return fail(said.why);
      const parsed = request.answer.schema.safeParse(said);
      return parsed.success ? { value: parsed.data, usage: USAGE } : fail('not-the-schema');
    },
  };
  return { model, requests };
}
