import type { Validators } from '../../ports/fetcher.js';

/** What the headers of an answer say of its version; null where they say nothing. */
export function validatorsOf(headers: Readonly<Record<string, string>>): Validators | null {
  const etag = headers['etag'] ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return etag === null && lastModified === null ? null : { etag, lastModified };
}
