import type { Embedder } from '../../ports/embedder.js';
import type { OperationContext } from '../context.js';
import type { RunOptions } from '../run-options.js';
import { vectorLack } from './vector-lack.js';

/**
 * The embedder where the dossier has vectors of it, else null: search then goes by words alone.
 * What the vectors lack is told as a note.
 */
export async function searchingEmbedder(
  context: OperationContext,
  { onProgress }: RunOptions,
): Promise<Embedder | null> {
  const [stores, embedder] = await Promise.all([context.stores(), context.embedder()]);
  if (embedder === null) return null;
  const coverage = await stores.index.vectorCoverage();
  const lack = vectorLack(embedder.name, coverage);
  if (lack !== null) {
    onProgress?.({ kind: 'note', text: `${lack}; run \`corroborate reindex\` to complete them.` });
  }
  return coverage.model === embedder.name ? embedder : null;
}
