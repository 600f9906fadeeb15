import type { PaceLimits } from './host-turns.js';

/** What a fetch may cost. */
export interface FetchLimits extends PaceLimits {
  /** Most bytes of a page, after decompression. */
  maxBytes: number;
  /** Most redirects in a row. */
  maxRedirects: number;
  /** Longest wait for a connection, in milliseconds. */
  connectMs: number;
  /** Longest wait for the response headers, in milliseconds. */
  headersMs: number;
  /** Longest silence within a body, in milliseconds. */
  bodyMs: number;
  /**
   * Longest time for the whole fetch, robots.txt, redirects and retries included; waiting for the
   * host's turn does not count.
   */
  totalMs: number;
  /** Longest wait that a busy server may ask for; one that asks for more is not tried again. */
  maxRetryAfterMs: number;
}

export const DEFAULT_LIMITS: Readonly<FetchLimits> = {
  maxBytes: 20_000_000,
  maxRedirects: 5,
  connectMs: 10_000,
  headersMs: 20_000,
  bodyMs: 20_000,
  totalMs: 60_000,
  maxRetryAfterMs: 10_000,
  paceMs: 1_000,
  maxPaceMs: 30_000,
};
