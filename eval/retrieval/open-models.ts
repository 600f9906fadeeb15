import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OnnxEmbedder } from '../../src/adapters/onnx/onnx-embedder.js';
import { OnnxJudge } from '../../src/adapters/onnx/onnx-judge.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { Judge } from '../../src/ports/judge.js';
import { cachedEmbedder } from './cached-embedder.js';

/** The models that search goes by; null where their folder is absent. */
export interface SearchModels {
  embedder: Embedder | null;
  judge: Judge | null;
  close(): Promise<void>;
}

/**
 * Opens the models of a folder with an `embedder` and a `judge`.
 *
 * @param cache - Folder to keep passages' vectors in between runs.
 * @throws {CorroborateError} `model-damaged`.
 */
export async function openModels(folder: string, cache?: string): Promise<SearchModels> {
  const has = (name: string) => existsSync(join(folder, name, 'model.json'));
  const embedder = has('embedder') ? await OnnxEmbedder.open(join(folder, 'embedder')) : null;
  const judge = has('judge') ? await OnnxJudge.open(join(folder, 'judge')) : null;
  return {
    embedder: embedder && cache !== undefined ? cachedEmbedder(embedder, cache) : embedder,
    judge,
    close: async () => {
      await Promise.all([embedder?.close(), judge?.close()]);
    },
  };
}
