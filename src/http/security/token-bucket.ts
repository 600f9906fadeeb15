import { LRUCache } from 'lru-cache';

/** So many at once, and so many more each minute. */
export interface Rate {
  burst: number;
  perMinute: number;
}

interface Bucket {
  left: number;
  at: number;
}

const MINUTE_MS = 60_000;

/** Nobody has that many addresses; whoever pretends to must not fill the memory. */
const MOST_KEYS = 10_000;

/** Counts what each key takes, against one rate (a token bucket). */
export class TokenBucket {
  readonly #rate: Rate;
  /** Who took nothing for longest is forgotten first. */
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_KEYS });

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /**
   * Takes one, where one is left.
   *
   * @param now - Milliseconds.
   * @returns Seconds until there is one again; 0 where it was taken.
   */
  take(key: string, now: number): number {
    const wait = this.wait(key, now);
    if (wait > 0) return wait;
    this.#buckets.set(key, { left: this.#left(key, now) - 1, at: now });
    return 0;
  }

  /** Seconds until the key may take one; 0 where it may now. */
  wait(key: string, now: number): number {
    const left = this.#left(key, now);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / this.#rate.perMinute);
  }

  #left(key: string, now: number): number {
    const { burst, perMinute } = this.#rate;
    const known = this.#buckets.peek(key);
    if (known === undefined) return burst;
    return Math.min(burst, known.left + ((now - known.at) * perMinute) / MINUTE_MS);
  }
}
