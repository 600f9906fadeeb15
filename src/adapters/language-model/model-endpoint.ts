import type { ModelRole } from '../../model/assistance.js';

/** The forms of request that endpoints understand. */
export const MODEL_APIS = ['openai', 'anthropic'] as const;
export type ModelApi = (typeof MODEL_APIS)[number];

/** Where a model is asked, and how. */
export interface ModelEndpoint {
  role: ModelRole;
  api: ModelApi;
  /** Base address, without a slash at its end: `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  /** Sent to the endpoint and shown nowhere; null where it wants none. */
  key: string | null;
  /** What to say instead of asking where a key was named and is not there: "has no key: …". */
  lacks: string | null;
  /** Longest time for one answer, waits included. */
  timeoutMs: number;
  /** Most tokens of one answer, whatever a request asks for. */
  maxTokens: number;
  /** US dollars per million tokens; null where nobody said. */
  price: { input: number; output: number } | null;
  /** Whether it is on this machine. */
  local: boolean;
}

/** What an endpoint may cost in time and memory. */
export interface EndpointLimits {
  /** Longest wait for a connection, in milliseconds. */
  connectMs: number;
  /** Most bytes of one answer. */
  maxBytes: number;
  /** How often one request is sent to an endpoint that is busy. */
  attempts: number;
  /** Wait before the second attempt where the endpoint names none, in milliseconds; then twice that. */
  backoffMs: number;
  /** Longest wait that a busy endpoint may ask for; one that asks for more is not tried again. */
  maxRetryAfterMs: number;
}

export const ENDPOINT_LIMITS: Readonly<EndpointLimits> = {
  connectMs: 10_000,
  maxBytes: 4_000_000,
  attempts: 3,
  backoffMs: 1000,
  maxRetryAfterMs: 30_000,
};
