import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OnnxReader } from '../../src/adapters/onnx/onnx-reader.js';
import { SqliteReadingCache } from '../../src/adapters/sqlite/sqlite-reading-cache.js';
import { createCachedReader } from '../../src/judging/cached-reader.js';
import type { Reader } from '../../src/ports/reader.js';

/**
 * The reader as a dossier has it.
 *
 * @param cache - Folder that keeps readings between runs, by the reader's name.
 * @throws {CorroborateError} `model-damaged`.
 */
export async function openReader(
  model: string,
  cache: string | undefined,
): Promise<{ reader: Reader; close: () => Promise<void> }> {
  const trained = await OnnxReader.open(model);
  if (cache === undefined) return { reader: trained, close: () => trained.close() };
  mkdirSync(cache, { recursive: true });
  const kept = new SqliteReadingCache(resolve(join(cache, 'readings.sqlite')));
  return {
    reader: createCachedReader(trained, kept),
    close: async () => {
      await Promise.all([trained.close(), kept.close()]);
    },
  };
}
