/** Texts to vectors of length one, whose dot product says how near they are. */
export interface Embedder {
  /** Name and version with the first 8 hex digits of the weights' hash, recorded with every index: `embedder-1@3f2a…`. */
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
