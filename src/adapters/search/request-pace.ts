import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../ports/clock.js';

/** At most so many requests in any stretch of so many milliseconds. */
export interface Rate {
  requests: number;
  perMs: number;
}

/** Waits; tests put one in its place that does not. */
export type Sleep = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

const reallySleep: Sleep = (ms, signal) => sleep(ms, undefined, signal && { signal });

/**
 * Keeps requests to a provider within its rates, by the times of the last ones: unlike a bucket
 * that refills, no stretch of time ever holds more than is allowed. It knows of this process alone.
 */
export class RequestPace {
  readonly #rates: readonly Rate[];
  readonly #clock: Clock;
  readonly #sleep: Sleep;
  /** When requests were or will be sent, in order; as many as the widest rate looks back on. */
  readonly #times: number[] = [];

  constructor(
    rates: readonly Rate[],
    { clock, sleep = reallySleep }: { clock: Clock; sleep?: Sleep },
  ) {
    this.#rates = rates;
    this.#clock = clock;
    this.#sleep = sleep;
  }

  /**
   * Resolves when a request may be sent, which counts from then on.
   *
   * @returns The milliseconds that it would take, where that is longer than `longestMs`: then
   *   nothing was waited for and nothing counts.
   */
  async turn(longestMs: number, signal?: AbortSignal): Promise<{ tooLong: number } | undefined> {
    const now = this.#clock.now().getTime();
    const at = this.#freeFrom(now);
    if (at - now > longestMs) return { tooLong: at - now };
    this.#times.push(at);
    const most = Math.max(0, ...this.#rates.map(({ requests }) => requests));
    this.#times.splice(0, this.#times.length - most);
    if (at > now) await this.#sleep(at - now, signal);
    return undefined;
  }

  #freeFrom(now: number): number {
    const ends = this.#rates.map(({ requests, perMs }) => {
      const oldest = this.#times.at(-requests);
      return oldest === undefined || this.#times.length < requests ? now : oldest + perMs;
    });
    return Math.max(now, ...ends, this.#times.at(-1) ?? now);
  }
}
