import { createHash } from 'node:crypto';
import type { Context, TypedResponse } from 'hono';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import type { ApiEnv } from './api.js';

/** Bytes of answers that are kept for one dossier. */
const MOST_BYTES = 16_000_000;

interface Kept {
  body: Uint8Array<ArrayBuffer>;
  /** Stands for the bytes, so that it outlives the server. */
  etag: string;
}

/** Answers that were made lately; one that is being made is waited for by all who ask for it. */
class KeptAnswers {
  readonly #answers = new Map<string, Promise<Kept>>();
  readonly #sizes = new Map<string, number>();
  #bytes = 0;

  async get(key: string, make: () => Promise<string>): Promise<Kept> {
    const known = this.#answers.get(key);
    if (known !== undefined) {
      // The one that was asked for longest ago comes first, and goes first.
      this.#answers.delete(key);
      this.#answers.set(key, known);
      return known;
    }
    const making = this.#make(key, make);
    this.#answers.set(key, making);
    making.catch(() => this.#answers.delete(key));
    return making;
  }

  async #make(key: string, make: () => Promise<string>): Promise<Kept> {
    const body = new TextEncoder().encode(await make());
    this.#sizes.set(key, body.byteLength);
    this.#bytes += body.byteLength;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#drop(oldest);
    }
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
  }

  #drop(key: string): void {
    const size = this.#sizes.get(key);
    // It is still being made.
    if (size === undefined) return;
    this.#bytes -= size;
    this.#sizes.delete(key);
    this.#answers.delete(key);
  }
}

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
  const answers = kept.get(dossier) ?? new KeptAnswers();
  kept.set(dossier, answers);
  const { body, etag } = await answers.get(JSON.stringify(key), make);
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
