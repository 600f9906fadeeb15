import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { CorroborateError } from '../../model/error.js';
import type { Clock } from '../../ports/clock.js';
import { guardedLookup, parseTarget, type Resolve } from '../web/address-guard.js';
import { ACCEPTED_ENCODINGS, readBody } from '../web/read-body.js';
import { retryAfterMs } from '../web/retry-after.js';
import { transportReason } from '../web/transport-error.js';
import type { RequestPace } from './request-pace.js';
import { SearchProblem } from './search-problem.js';
import type { Question } from './search-provider.js';
import { isBusy, statusProblem } from './status-problem.js';

/** What a search may cost in time and memory. */
export interface SearchLimits {
  /** Longest wait for a connection, in milliseconds. */
  connectMs: number;
  /** Longest time for one search, in milliseconds; waits for one's turn are not counted. */
  totalMs: number;
  /** Most bytes of one answer, after decompression. */
  maxBytes: number;
  /** How often one request is sent to a provider that is busy. */
  attempts: number;
  /** Wait before the next attempt where the provider names none, in milliseconds. */
  retryMs: number;
  /** Longest wait that a busy provider may ask for. */
  maxRetryAfterMs: number;
  /** Longest wait for one's turn. */
  maxTurnMs: number;
}

export const SEARCH_LIMITS: Readonly<SearchLimits> = {
  connectMs: 10_000,
  totalMs: 20_000,
  maxBytes: 4_000_000,
  attempts: 2,
  retryMs: 1000,
  maxRetryAfterMs: 10_000,
  maxTurnMs: 60_000,
};

export interface JsonClientParts {
  base: string;
  headers: Readonly<Record<string, string>>;
  /** Part of each address: a key, where its place is there. */
  params: Readonly<Record<string, string>>;
  /** Taken out of what comes back. */
  key: string | null;
  /** Whether the user named the address, which may then be on this machine or in the own network. */
  allowPrivate: boolean;
  /** What to do when the answer is 403; null where the key is wrong then. */
  forbidden: string | null;
  limits: SearchLimits;
  pace: RequestPace;
  resolve: Resolve;
  clock: Clock;
  signal: AbortSignal | undefined;
}

/** Asks one provider during one search. Redirects are not followed: a key would go along. */
export class JsonClient {
  readonly #parts: JsonClientParts;
  readonly #agent: Agent;
  #requests = 0;

  constructor(parts: JsonClientParts) {
    this.#parts = parts;
    const { resolve, allowPrivate, limits } = parts;
    this.#agent = new Agent({
      connect: {
        timeout: limits.connectMs,
        lookup: guardedLookup(resolve, { allowPrivate }),
      },
      headersTimeout: limits.totalMs,
      bodyTimeout: limits.totalMs,
    });
  }

  /** Requests that were sent so far. */
  get requests(): number {
    return this.#requests;
  }

  /** @throws {SearchProblem} @throws {Error} The reason of the signal, where it was aborted. */
  async ask<Value>(question: Question<Value>): Promise<Value> {
    const { limits } = this.#parts;
    for (let attempt = 1; ; attempt += 1) {
      await this.#turn();
      const { status, text, retryAfter } = await this.#inTime((stop) => this.#send(question, stop));
      if (status === 200 || question.statuses?.includes(status)) return read(question, text);
      const wait = retryAfterMs(retryAfter, this.#parts.clock.now()) ?? limits.retryMs;
      if (!isBusy(status) || attempt >= limits.attempts || wait > limits.maxRetryAfterMs)
        throw statusProblem(status, text, this.#parts);
      const { signal } = this.#parts;
      await sleep(wait, undefined, signal && { signal });
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  async #turn(): Promise<void> {
    const { pace, limits, signal } = this.#parts;
    const refused = await pace.turn(limits.maxTurnMs, signal);
    if (refused === undefined) return;
    const minutes = Math.ceil(refused.tooLong / 60_000);
    throw new SearchProblem(
      'quota',
      `takes no more requests for ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`,
      'Try again later.',
    );
  }

  async #inTime<Value>(work: (stop: AbortSignal) => Promise<Value>): Promise<Value> {
    const { signal, limits } = this.#parts;
    const timeout = AbortSignal.timeout(limits.totalMs);
    const retry = 'Check the address and your connection, and try again later.';
    try {
      return await work(signal ? AbortSignal.any([signal, timeout]) : timeout);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SearchProblem) throw error;
      const late = `does not answer within ${limits.totalMs / 1000} s`;
      if (timeout.aborted) throw new SearchProblem('unreachable', late, retry);
      const ours = refusal(error);
      if (ours?.code === 'document-too-large')
        throw new SearchProblem('malformed', 'answers with more than is read', 'Report this.');
      if (ours !== undefined)
        throw new SearchProblem('unreachable', `can't be asked: ${ours.message}`, retry);
      throw new SearchProblem('unreachable', `can't be reached: ${transportReason(error)}`, retry);
    }
  }

  async #send<Value>({ path, params = {}, body }: Question<Value>, signal: AbortSignal) {
    const { base, headers, key, limits, allowPrivate } = this.#parts;
    const url = parseTarget(`${base}${path}`, { allowPrivate });
    for (const [name, value] of Object.entries({ ...params, ...this.#parts.params }))
      if (value !== undefined) url.searchParams.append(name, String(value));
    this.#requests += 1;
    const response = await request(url, {
      method: body === undefined ? 'GET' : 'POST',
      dispatcher: this.#agent,
      signal,
      headers: {
        accept: 'application/json',
        'accept-encoding': ACCEPTED_ENCODINGS,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const one = (name: string) => [response.headers[name]].flat()[0];
    const bytes = await readBody(response.body, one('content-encoding'), {
      maxBytes: limits.maxBytes,
      beyond: 'fail',
      name: url.origin,
    });
    const text = new TextDecoder().decode(bytes);
    return {
      status: response.statusCode,
      retryAfter: one('retry-after'),
      text: key === null ? text : text.replaceAll(key, '[key]'),
    };
  }
}

/** The transport wraps errors of ours that were thrown while it connected. */
function refusal(error: unknown): CorroborateError | undefined {
  for (let one = error; one instanceof Error; one = one.cause)
    if (one instanceof CorroborateError) return one;
  return undefined;
}

function read<Value>({ schema, parse = JSON.parse }: Question<Value>, text: string): Value {
  const wayOut = 'Check that the address is that of its interface for programs.';
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    throw new SearchProblem('malformed', 'answers with something other than JSON', wayOut);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new SearchProblem('malformed', 'answers in a form that is not known', wayOut);
}
