import { setTimeout as sleep } from 'node:timers/promises';
import { CorroborateError } from '../../model/error.js';

export interface PaceLimits {
  /** From the end of one request to a host to the beginning of the next, in milliseconds. */
  paceMs: number;
  /** Longest pace that a host may ask for or be given for its failures, in milliseconds. */
  maxPaceMs: number;
}

interface Host {
  /** Settles when whoever has the turn gives it back. */
  busy: Promise<void>;
  /** In the clock of `performance.now()`. */
  freeAt: number;
  /** Grows when the host is overtaxed. */
  pace: number;
  /** What the host itself asks for. */
  asked: number;
}

const GROWTH = 2;

/** Sees to it that a host gets one request at a time and has a rest between two. */
export class HostTurns {
  readonly #limits: PaceLimits;
  readonly #hosts = new Map<string, Host>();

  constructor(limits: PaceLimits) {
    this.#limits = limits;
  }

  /**
   * Waits until it is a request's turn. The function that it gives ends the turn, and says whether
   * the host has a rest before the next: robots.txt and redirects belong to what follows them.
   *
   * @throws {CorroborateError} `fetch-failed` where the host asked for more time than anybody is to
   *   wait; or the reason of the abort. The turn then passes to the next.
   */
  async take(name: string, signal: AbortSignal): Promise<(rest: boolean) => void> {
    const host = this.#host(name);
    const before = host.busy;
    let leave = (): void => undefined;
    host.busy = new Promise((resolve) => {
      leave = resolve;
    });
    try {
      await aborted(before, signal);
      const wait = host.freeAt - performance.now();
      if (wait > this.#limits.maxPaceMs) throw heldOff(name, wait);
      if (wait > 0) await sleep(wait, undefined, { signal });
    } catch (error) {
      // Whoever is next still waits for those before.
      void before.then(leave);
      signal.throwIfAborted();
      throw error;
    }
    return (rest) => {
      const pace = rest ? Math.max(host.pace, host.asked) : 0;
      host.freeAt = Math.max(host.freeAt, performance.now() + pace);
      leave();
    };
  }

  /** The pace that the host's robots.txt asks for, in milliseconds. */
  asksFor(name: string, ms: number): void {
    this.#host(name).asked = Math.min(ms, this.#limits.maxPaceMs);
  }

  /** The host said that it is overtaxed: it is left alone so long, and goes slower afterwards. */
  holdOff(name: string, ms: number): void {
    const host = this.#host(name);
    host.freeAt = Math.max(host.freeAt, performance.now() + ms);
    host.pace = Math.min(host.pace * GROWTH, this.#limits.maxPaceMs);
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    const host = { busy: Promise.resolve(), freeAt: 0, pace: this.#limits.paceMs, asked: 0 };
    this.#hosts.set(name, host);
    return host;
  }
}

/** Waits for a promise no longer than a signal lets it. */
function aborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    void work.then(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

const heldOff = (host: string, ms: number): CorroborateError =>
  new CorroborateError(
    'fetch-failed',
    `${host} asked to be left alone for ${Math.ceil(ms / 1000)} more seconds`,
    { hint: 'Try again after that time.', retryable: true },
  );
