import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher, request } from 'undici';
import type { Clock } from '../../ports/clock.js';
import { retryAfterMs } from '../web/retry-after.js';
import { transportReason } from '../web/transport-error.js';
import type { Dialect } from './dialect.js';
import type { EndpointLimits, ModelEndpoint } from './model-endpoint.js';
import { ModelProblem, withoutKey } from './model-problem.js';
import { type Complaint, complaintOf, isBusy, statusProblem } from './status-problem.js';

interface Answered {
  status: number;
  retryAfter: string | undefined;
  body: unknown;
}

/** What came back, or the parameter of the request that this model does not take. */
export type Exchanged = { body: unknown } | { refused: string; problem: ModelProblem };

const headerOf = (headers: Record<string, string | string[] | undefined>, name: string) => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** The connections to an endpoint for one request and its repair. Close it when done. */
export class EndpointConnection {
  readonly #endpoint: ModelEndpoint;
  readonly #dialect: Dialect;
  readonly #limits: EndpointLimits;
  readonly #clock: Clock;
  readonly #agent: Agent;

  constructor(
    endpoint: ModelEndpoint,
    parts: { dialect: Dialect; limits: EndpointLimits; clock: Clock },
  ) {
    this.#endpoint = endpoint;
    this.#dialect = parts.dialect;
    this.#limits = parts.limits;
    this.#clock = parts.clock;
    const { timeoutMs } = endpoint;
    this.#agent = new Agent({
      connect: { timeout: Math.min(parts.limits.connectMs, timeoutMs) },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
  }

  /**
   * Sends a request, again while the endpoint is busy, and gives back what it answers.
   *
   * @throws {ModelProblem}
   * @throws {Error} The reason of the signal, where it was aborted.
   */
  async post(body: unknown, signal: AbortSignal | undefined): Promise<Exchanged> {
    const text = JSON.stringify(body);
    return this.#inTime(signal, async (stop) => {
      for (let attempt = 1; ; attempt += 1) {
        const answered = await this.#send('POST', this.#dialect.path, text, stop);
        if (answered.status === 200) return { body: answered.body };
        const complaint = complaintOf(answered.body);
        if (answered.status === 400 && complaint.parameter !== null)
          return { refused: complaint.parameter, problem: statusProblem(400, complaint) };
        const wait = this.#waitFor(answered, complaint, attempt);
        if (wait === null) throw statusProblem(answered.status, complaint);
        await sleep(wait, undefined, { signal: stop });
      }
    });
  }

  /** The body of the endpoint's list of models. @throws as `post` does. */
  async models(signal: AbortSignal | undefined): Promise<unknown> {
    return this.#inTime(signal, async (stop) => {
      const { status, body } = await this.#send('GET', this.#dialect.modelsPath, null, stop);
      if (status !== 200) throw statusProblem(status, complaintOf(body));
      return body;
    });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Milliseconds to wait before the next attempt; null where there is to be none. */
  #waitFor({ status, retryAfter }: Answered, complaint: Complaint, attempt: number): number | null {
    const { attempts, backoffMs, maxRetryAfterMs } = this.#limits;
    if (!isBusy(status, complaint) || attempt >= attempts) return null;
    const wait = retryAfterMs(retryAfter, this.#clock.now()) ?? backoffMs * 2 ** (attempt - 1);
    return wait > maxRetryAfterMs ? null : wait;
  }

  async #inTime<Value>(
    signal: AbortSignal | undefined,
    work: (stop: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    const { timeoutMs } = this.#endpoint;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await work(signal ? AbortSignal.any([signal, timeout]) : timeout);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ModelProblem) throw error;
      if (timeout.aborted)
        throw new ModelProblem('timeout', `does not answer within ${timeoutMs / 1000} s`);
      throw new ModelProblem('unreachable', `can't be reached: ${transportReason(error)}`);
    }
  }

  async #send(
    method: 'GET' | 'POST',
    path: string,
    body: string | null,
    signal: AbortSignal,
  ): Promise<Answered> {
    const { url, key } = this.#endpoint;
    const response = await request(`${url}${path}`, {
      method,
      dispatcher: this.#agent,
      signal,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(body !== null && { 'content-type': 'application/json' }),
        ...this.#dialect.headers(key),
      },
      body,
    });
    const text = withoutKey(await this.#read(response), key);
    const answered = {
      status: response.statusCode,
      retryAfter: headerOf(response.headers, 'retry-after'),
    };
    try {
      return { ...answered, body: JSON.parse(text) };
    } catch {
      if (answered.status === 200)
        throw new ModelProblem('unreachable', 'answers with something other than JSON');
      return { ...answered, body: null };
    }
  }

  async #read({ body }: Dispatcher.ResponseData): Promise<string> {
    const { maxBytes } = this.#limits;
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new ModelProblem('cut-off', `answers with more than ${maxBytes} bytes`);
    }
    return Buffer.concat(chunks).toString('utf8');
  }
}
