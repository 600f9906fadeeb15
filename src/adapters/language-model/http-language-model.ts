import type { ModelReply } from '../../model/model-call.js';
import { sumKnown } from '../../model/sum-known.js';
import type { Clock } from '../../ports/clock.js';
import type { ModelFailure, ModelRequest, ModelUsage } from '../../ports/language-model.js';
import { systemClock } from '../system-clock.js';
import { answerSchemaOf } from './answer-schema.js';
import type { CountedReply, Prompt } from './dialect.js';
import { DIALECTS } from './dialects.js';
import { EndpointConnection } from './endpoint-connection.js';
import { ENDPOINT_LIMITS, type EndpointLimits, type ModelEndpoint } from './model-endpoint.js';
import { failureOf, ModelProblem } from './model-problem.js';
import { readReply } from './read-reply.js';
import type { RepliedAnswer, RepliedModel } from './replied-model.js';

/** Longest that a model is shown of an answer of its own that did not fit. */
const MOST_SHOWN = 20_000;

/** What one asking came to, while it is under way. */
interface Asking {
  replies: CountedReply[];
  /** Parameters that this model does not take. */
  refused: Set<string>;
}

/** A language model behind an endpoint that is spoken to by HTTP. */
export class HttpLanguageModel implements RepliedModel {
  readonly role;
  readonly name;
  readonly endpoint;
  readonly local;
  readonly atOnce;
  readonly maxTokens;
  readonly #at: ModelEndpoint;
  readonly #limits: EndpointLimits;
  readonly #clock: Clock;

  constructor(at: ModelEndpoint, parts: { limits?: EndpointLimits; clock?: Clock } = {}) {
    this.role = at.role;
    this.name = at.model;
    this.endpoint = new URL(at.url).origin;
    this.local = at.local;
    // A model on this machine answers one after another anyway.
    this.atOnce = at.local ? 1 : 4;
    this.maxTokens = at.maxTokens;
    this.#at = at;
    this.#limits = parts.limits ?? ENDPOINT_LIMITS;
    this.#clock = parts.clock ?? systemClock;
  }

  async ask<Value>(
    request: ModelRequest<Value>,
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<RepliedAnswer<Value>> {
    signal?.throwIfAborted();
    const asking: Asking = { replies: [], refused: new Set() };
    try {
      const value = await this.#connected((connection) =>
        this.#answer(connection, request, asking, signal),
      );
      return { value, usage: this.#usageOf(asking), replies: saidIn(asking) };
    } catch (error) {
      if (!(error instanceof ModelProblem)) throw error;
      const failure = failureOf(this.#at, error);
      return { failure, usage: this.#usageOf(asking), replies: saidIn(asking) };
    }
  }

  /**
   * Asks whether the endpoint can be reached with this key. Nothing but the key is sent.
   *
   * @returns What it lists as its models' names, which may be nothing; or why it can't be reached.
   */
  async models(signal?: AbortSignal): Promise<{ body: unknown } | { failure: ModelFailure }> {
    try {
      return { body: await this.#connected((connection) => connection.models(signal)) };
    } catch (error) {
      if (!(error instanceof ModelProblem)) throw error;
      return { failure: failureOf(this.#at, error) };
    }
  }

  async #connected<Result>(
    work: (connection: EndpointConnection) => Promise<Result>,
  ): Promise<Result> {
    if (this.#at.lacks !== null) throw new ModelProblem('unauthorised', this.#at.lacks);
    const parts = { dialect: DIALECTS[this.#at.api], limits: this.#limits, clock: this.#clock };
    const connection = new EndpointConnection(this.#at, parts);
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }

  /** @throws {ModelProblem} */
  async #answer<Value>(
    connection: EndpointConnection,
    { instructions, material, answer, maxTokens }: ModelRequest<Value>,
    asking: Asking,
    signal: AbortSignal | undefined,
  ): Promise<Value> {
    const prompt: Prompt = {
      model: this.name,
      instructions,
      material,
      name: answer.name,
      schema: answerSchemaOf(answer.schema),
      maxTokens: Math.min(maxTokens, this.maxTokens),
      repair: null,
    };
    const first = await this.#reply(connection, prompt, asking, signal);
    const read = readReply(first.text, answer.schema);
    if ('value' in read) return read.value;
    const repair = { reply: first.text.slice(0, MOST_SHOWN), wrong: read.wrong };
    const second = await this.#reply(connection, { ...prompt, repair }, asking, signal);
    const readAgain = readReply(second.text, answer.schema);
    if ('value' in readAgain) return readAgain.value;
    throw new ModelProblem('not-the-schema', 'does not answer in the form asked for, asked twice');
  }

  async #reply(
    connection: EndpointConnection,
    prompt: Prompt,
    asking: Asking,
    signal: AbortSignal | undefined,
  ): Promise<CountedReply> {
    const dialect = DIALECTS[this.#at.api];
    const exchanged = await connection.post(dialect.body(prompt, asking.refused), signal);
    if ('refused' in exchanged) {
      if (asking.refused.has(exchanged.refused)) throw exchanged.problem;
      asking.refused.add(exchanged.refused);
      return this.#reply(connection, prompt, asking, signal);
    }
    const reply = dialect.reply(exchanged.body);
    if (reply === undefined)
      throw new ModelProblem('unreachable', 'answers in a form that is not known here');
    asking.replies.push(reply);
    if (reply.finish === 'refused') throw new ModelProblem('refused', 'declines to answer');
    if (reply.finish === 'cut-off')
      throw new ModelProblem('cut-off', `has more to say than ${prompt.maxTokens} tokens`);
    return reply;
  }

  #usageOf({ replies }: Asking): ModelUsage {
    const input = sumKnown(replies.map(({ tokens }) => tokens.input));
    const output = sumKnown(replies.map(({ tokens }) => tokens.output));
    const { price } = this.#at;
    if (price === null || input === null || output === null) return { input, output, cost: null };
    return { input, output, cost: (input * price.input + output * price.output) / 1_000_000 };
  }
}

const saidIn = ({ replies }: Asking): ModelReply[] =>
  replies.map(({ text, finish }) => ({ text, finish }));
