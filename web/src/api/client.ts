import createClient, { type Middleware } from 'openapi-fetch';
import { problemOf, unreachable } from './problem.js';
import type { paths } from './schema.js';

/** A simple form of another site can't set it: the server takes no write without. */
export const WRITE_HEADER = 'X-Corroborate';

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept', 'application/json');
    if (request.method !== 'GET') {
      request.headers.set(WRITE_HEADER, '1');
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) {
      throw problemOf(response.status, await response.json().catch(() => null));
    }
  },
  onError({ error }) {
    // Whoever aborted knows; everything else that fetch throws means that no answer came.
    return error instanceof DOMException && error.name === 'AbortError' ? error : unreachable();
  },
};

/** The server, by the addresses and types of its own description; see `answer`. */
export const client = createClient<paths>();
client.use(manners);

/**
 * What a call of `client` answers with.
 *
 * @throws {Problem} whatever the server refuses, with its code and hint; `unreachable` without an
 *   answer.
 */
export async function answer<Data>(
  call: Promise<{ data?: Data; response: Response }>,
): Promise<Data> {
  const { data, response } = await call;
  if (data === undefined) throw problemOf(response.status, null);
  return data;
}
