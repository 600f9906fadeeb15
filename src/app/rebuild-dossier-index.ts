import type { OperationContext } from './context.js';
import type { RunOptions } from './operation.js';
import type { ReindexOutput } from './operations/reindex.js';
import { rebuildIndex } from './repair-index.js';

/** Makes the index anew; answers stay the same because the ledger holds every text. */
export async function rebuildDossierIndex(
  context: OperationContext,
  { signal, onProgress }: RunOptions,
): Promise<ReindexOutput> {
  const stores = await context.stores();
  onProgress?.({ kind: 'step', text: 'Making the index anew' });
  await rebuildIndex(stores, { ...(signal && { signal }) });
  const { documents } = await stores.ledger.counts();
  return { documents, passages: await stores.index.size() };
}
