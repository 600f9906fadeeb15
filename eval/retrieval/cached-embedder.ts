import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder } from '../../src/ports/embedder.js';

const KEY_BYTES = 32;

const keyOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Records of a cache file: a text's SHA-256, then its vector. Half a record at its end is cut off. */
function* recordsOf(file: string, dimensions: number): Generator<[string, Float32Array]> {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  const size = KEY_BYTES + dimensions * Float32Array.BYTES_PER_ELEMENT;
  truncateSync(file, bytes.length - (bytes.length % size));
  for (let at = 0; at + size <= bytes.length; at += size) {
    const numbers = Uint8Array.from(bytes.subarray(at + KEY_BYTES, at + size));
    yield [bytes.toString('hex', at, at + KEY_BYTES), new Float32Array(numbers.buffer)];
  }
}

/**
 * An embedder that keeps passages' vectors in a file of its model in a folder, so that a second
 * run over the same collection starts at once. For measuring retrieval only: the times of a run
 * that reads from it are not those of the engine.
 */
export function cachedEmbedder(embedder: Embedder, folder: string): Embedder {
  mkdirSync(folder, { recursive: true });
  const { name, dimensions } = embedder;
  const file = join(folder, `${name.replaceAll(/[^\w.-]/g, '_')}.vectors`);
  const held = new Map(recordsOf(file, dimensions));
  return {
    name,
    dimensions,
    embedQueries: (texts, options) => embedder.embedQueries(texts, options),
    async embedPassages(texts, options) {
      const lacking = [...new Set(texts)].filter((text) => !held.has(keyOf(text).toString('hex')));
      const vectors = await embedder.embedPassages(lacking, options);
      const records = vectors.flatMap((vector, at) => {
        const key = keyOf(lacking[at] ?? '');
        held.set(key.toString('hex'), vector);
        return [key, Buffer.from(vector.slice().buffer)];
      });
      appendFileSync(file, Buffer.concat(records));
      return texts.flatMap((text) => held.get(keyOf(text).toString('hex')) ?? []);
    },
  };
}
