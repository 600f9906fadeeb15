/** Texts to vectors of length one, whose dot product says how near they are. */
export interface Embedder {
  /**
   * Name and version with 8 hex digits of a hash over weights and settings, recorded with every
   * index: `embedder-1@3f2a09bc`.
   */
  readonly name: string;
  readonly dimensions: number;
  embedPassages(
    texts: readonly string[],
    options?: { signal?: AbortSignal },
  ): Promise<Float32Array[]>;
  embedQueries(
    texts: readonly string[],
    options?: { signal?: AbortSignal },
  ): Promise<Float32Array[]>;
}
