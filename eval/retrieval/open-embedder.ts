import { OnnxEmbedder } from '../../src/adapters/onnx/onnx-embedder.js';
import type { Embedder } from '../../src/ports/embedder.js';
import { cachedEmbedder } from './cached-embedder.js';

/**
 * The model of vectors, for collections that are searched: embedding one takes long.
 *
 * @param cache - Folder that keeps passages' vectors between runs.
 * @throws {CorroborateError} `model-damaged`.
 */
export async function openEmbedder(
  model: string,
  cache: string | undefined,
): Promise<{ embedder: Embedder; close: () => Promise<void> }> {
  const embedder = await OnnxEmbedder.open(model);
  return {
    embedder: cache === undefined ? embedder : cachedEmbedder(embedder, cache),
    close: () => embedder.close(),
  };
}
