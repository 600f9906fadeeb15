import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LanceDbPassageIndex } from '../../src/adapters/lancedb/lancedb-passage-index.js';
import { embedPassages } from '../../src/app/indexing/embed-passages.js';
import type { RunOptions } from '../../src/app/run-options.js';
import type { Passage } from '../../src/model/passage.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { PassageIndex } from '../../src/ports/passage-index.js';

/** Runs with the real index over passages, in a folder of its own that is gone afterwards. */
export async function withIndex<Result>(
  passages: readonly Passage[],
  embedder: Embedder | null,
  use: (index: PassageIndex) => Promise<Result>,
  onProgress?: RunOptions['onProgress'],
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-eval-'));
  try {
    const index = await LanceDbPassageIndex.open(folder);
    await index.add(passages);
    await index.optimize();
    if (embedder) await embedPassages({ index, embedder }, { onProgress });
    const result = await use(index);
    await index.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
