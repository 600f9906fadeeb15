import { createHash } from 'node:crypto';
import type { ModelCall } from '../../model/model-call.js';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports/language-model.js';
import type { ModelRecord } from '../../ports/model-record.js';
import { answerSchemaOf } from './answer-schema.js';
import { readReply } from './read-reply.js';
import type { RepliedModel } from './replied-model.js';

/**
 * A language model whose calls are recorded. What it answered once is read from the record again
 * and not asked for: the same check costs nothing the second time, and says the same. That goes for
 * an answer of no use as well; where the endpoint failed, it is tried again.
 */
export class RecordedLanguageModel implements LanguageModel {
  readonly role;
  readonly name;
  readonly endpoint;
  readonly local;
  readonly atOnce;
  readonly #model: RepliedModel;
  readonly #record: ModelRecord;
  readonly #clock: Clock;
  readonly #ids: Ids;
  /** By digest of the prompt: the same asked twice at once is sent once. */
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(model: RepliedModel, parts: { record: ModelRecord; clock: Clock; ids: Ids }) {
    this.role = model.role;
    this.name = model.name;
    this.endpoint = model.endpoint;
    this.local = model.local;
    this.atOnce = model.atOnce;
    this.#model = model;
    this.#record = parts.record;
    this.#clock = parts.clock;
    this.#ids = parts.ids;
  }

  async ask<Value>(
    request: ModelRequest<Value>,
    options: { signal?: AbortSignal } = {},
  ): Promise<ModelAnswer<Value>> {
    const prompt = this.#digestOf(request);
    for (let one = this.#underWay.get(prompt); one; one = this.#underWay.get(prompt)) await one;
    const asking = this.#askOnce(prompt, request, options);
    const settled = asking.catch(() => undefined);
    this.#underWay.set(prompt, settled);
    try {
      return await asking;
    } finally {
      if (this.#underWay.get(prompt) === settled) this.#underWay.delete(prompt);
    }
  }

  async #askOnce<Value>(
    prompt: string,
    request: ModelRequest<Value>,
    options: { signal?: AbortSignal },
  ): Promise<ModelAnswer<Value>> {
    options.signal?.throwIfAborted();
    const known = await this.#record.answeredCall(prompt);
    const kept = known && keptAnswer(known, request);
    if (kept !== undefined) return kept;
    const { replies, unsent, ...answer } = await this.#model.ask(request, options);
    if (unsent) return answer;
    await this.#record.appendModelCall({
      id: this.#ids.next('mdl'),
      at: this.#clock.now().toISOString(),
      role: this.role,
      model: this.name,
      endpoint: this.endpoint,
      prompt,
      documents: [...request.documents],
      replies: [...replies],
      usage: answer.usage,
      failure: 'failure' in answer ? answer.failure : null,
    });
    return answer;
  }

  #digestOf({ instructions, material, answer, ...request }: ModelRequest<unknown>): string {
    const maxTokens = Math.min(request.maxTokens, this.#model.maxTokens);
    const schema = { name: answer.name, schema: answerSchemaOf(answer.schema) };
    const { role, name, endpoint } = this;
    const all = { role, name, endpoint, instructions, material, schema, maxTokens };
    return createHash('sha256').update(JSON.stringify(all)).digest('hex');
  }
}

/** What the record holds, parsed again; nothing where it no longer fits what is asked for. */
function keptAnswer<Value>(
  { replies, usage, failure }: ModelCall,
  { answer }: ModelRequest<Value>,
): ModelAnswer<Value> | undefined {
  if (failure !== null) return { failure, usage };
  const read = readReply(replies.at(-1)?.text ?? '', answer.schema);
  return 'value' in read ? { value: read.value, usage } : undefined;
}
