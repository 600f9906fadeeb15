import { createHash } from 'node:crypto';
import type { Embedder } from '../../src/ports/embedder.js';

const DIMENSIONS = 32;

/** A vector of the words of a text: each adds one to a place that its hash picks. */
function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [''];
  for (const word of words) {
    const place = createHash('sha256').update(word).digest().readUInt32BE() % DIMENSIONS;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** Texts that share words are near: enough to test what is done with vectors. */
export class HashEmbedder implements Embedder {
  readonly name: string;
  readonly dimensions = DIMENSIONS;

  /** @param name - Another one stands for another model. */
  constructor(name = 'hash-1@00000000') {
    this.name = name;
  }

  async embedPassages(
    texts: readonly string[],
    options?: { signal?: AbortSignal },
  ): Promise<Float32Array[]> {
    options?.signal?.throwIfAborted();
    return texts.map(vectorOf);
  }

  async embedQueries(
    texts: readonly string[],
    options?: { signal?: AbortSignal },
  ): Promise<Float32Array[]> {
    return this.embedPassages(texts, options);
  }
}
