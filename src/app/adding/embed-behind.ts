import type { Embedder } from '../../ports/embedder.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import { embedPassages } from '../indexing/embed-passages.js';
import { vectorLack } from '../indexing/vector-lack.js';
import type { RunOptions } from '../run-options.js';

/**
 * Embeds what has no vector yet, from this run or an earlier one that was stopped. Where the
 * dossier's vectors are of another model, that is told and left to `reindex`: making them all
 * anew is nothing to do in passing.
 *
 * @returns How many passages have no vector now; null without an embedder.
 */
export async function embedBehind(
  index: PassageIndex,
  embedder: Embedder | null,
  options: RunOptions,
): Promise<number | null> {
  if (embedder === null) return null;
  const coverage = await index.vectorCoverage();
  if (coverage.model === null || coverage.model === embedder.name) {
    return embedPassages({ index, embedder }, options);
  }
  const lack = vectorLack(embedder.name, coverage);
  options.onProgress?.({
    kind: 'warning',
    text: `${lack}; run \`corroborate reindex\` to complete them.`,
  });
  return coverage.passages;
}
