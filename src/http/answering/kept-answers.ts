import { createHash } from 'node:crypto';
import type { Context, TypedResponse } from 'hono';
import { LRUCache } from 'lru-cache';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import type { ApiEnv } from './api.js';

/** Bytes of answers that are kept for one dossier. */
const MOST_BYTES = 16_000_000;

interface Kept {
  body: Uint8Array<ArrayBuffer>;
  /** Stands for the bytes, so that it outlives the server. */
  etag: string;
}

type KeptAnswers = LRUCache<string, Kept, () => Promise<string>>;

async function madeBy(make: () => Promise<string>): Promise<Kept> {
  const body = new TextEncoder().encode(await make());
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** Answers that were made lately; one that is being made is waited for by all who ask for it. */
const keepAnswers = (): KeptAnswers =>
  new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
    fetchMethod: (_key, _stale, { context }) => madeBy(context),
    // Who waits for an answer gets it, also where others took its place meanwhile.
    ignoreFetchAbort: true,
  });

const kept = new WeakMap<ServedDossier, KeptAnswers>();

/**
 * An answer that is the same whenever its key is, with its tag: it is made once, and asked for again
 * it costs no more than its bytes.
 *
 * @param key - All that the answer depends on.
 */
export async function keptBody(
  c: Context<ApiEnv>,
  dossier: ServedDossier,
  key: readonly unknown[],
  make: () => Promise<string>,
): Promise<Response> {
  const answers = kept.get(dossier) ?? keepAnswers();
  kept.set(dossier, answers);
  const { body, etag } = await answers.forceFetch(JSON.stringify(key), { context: make });
  c.header('ETag', etag);
  return c.body(body, 200);
}

/** … in JSON. */
export async function keptJson<Value>(
  c: Context<ApiEnv>,
  dossier: ServedDossier,
  key: readonly unknown[],
  make: () => Promise<Value>,
): Promise<Response & TypedResponse<Value, 200, 'json'>> {
  c.header('Content-Type', 'application/json');
  const answer = await keptBody(c, dossier, key, async () => JSON.stringify(await make()));
  return answer as Response & TypedResponse<Value, 200, 'json'>;
}
