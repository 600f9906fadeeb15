import { Problem, problemOf, unreachable } from './problem.js';

interface Options {
  method?: 'GET' | 'POST' | 'PUT';
  json?: unknown;
  ifMatch?: string | null;
  signal?: AbortSignal | undefined;
}

export interface Answer<Body> {
  body: Body;
  etag: string | null;
}

/** A simple form of another site can't set it: the server takes no write without. */
export const WRITE_HEADER = 'X-Corroborate';

const headersOf = ({ method = 'GET', json, ifMatch }: Options): Headers => {
  const headers = new Headers({ Accept: 'application/json' });
  if (json !== undefined) headers.set('Content-Type', 'application/json');
  if (ifMatch) headers.set('If-Match', ifMatch);
  if (method !== 'GET') {
    headers.set(WRITE_HEADER, '1');
    headers.set('Idempotency-Key', crypto.randomUUID());
  }
  return headers;
};

/**
 * Calls the server; `path` begins with `/dossiers` and the like.
 *
 * @throws {Problem} whatever the server refuses, with its code and hint; `unreachable` without an
 *   answer.
 */
export async function sendWithTag<Body>(
  path: string,
  options: Options = {},
): Promise<Answer<Body>> {
  const response = await fetch(`/api${path}`, {
    method: options.method ?? 'GET',
    headers: headersOf(options),
    ...(options.json === undefined ? {} : { body: JSON.stringify(options.json) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  }).catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : unreachable();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, body);
  if (body === null) {
    throw new Problem('unreadable-answer', response.status, 'The answer was no JSON.', null);
  }
  return { body: body as Body, etag: response.headers.get('ETag') };
}

/** As `sendWithTag`, for callers that don't write back. */
export async function send<Body>(path: string, options: Options = {}): Promise<Body> {
  return (await sendWithTag<Body>(path, options)).body;
}

/** A query string of what is set; empty without. */
export const queryOf = (values: Record<string, string | number | null | undefined>): string => {
  const set = Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
};

/** The path of a dossier, for everything under it. */
export const dossierPath = (dossier: string): string => `/dossiers/${encodeURIComponent(dossier)}`;
