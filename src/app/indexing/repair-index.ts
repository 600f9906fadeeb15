import type { Passage } from '../../model/passage.js';
import type { Ledger } from '../../ports/ledger.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import { formPassages } from '../../text/passages.js';
import type { RunOptions } from '../run-options.js';

/** Passages written at once: each write costs a version of the index. */
const BATCH_SIZE = 4000;

interface Sources {
  ledger: Ledger;
  index: PassageIndex;
}

async function addDocuments(
  { ledger, index }: Sources,
  documentIds: readonly string[],
  { signal, onProgress }: RunOptions,
): Promise<void> {
  const titles = new Map(
    (await ledger.documents()).map(({ id, metadata }) => [id, metadata.title]),
  );
  let batch: Passage[] = [];
  let done = 0;
  for await (const extraction of ledger.extractions(documentIds)) {
    signal?.throwIfAborted();
    batch.push(...formPassages(extraction, titles.get(extraction.documentId) ?? ''));
    done += 1;
    if (batch.length < BATCH_SIZE) continue;
    onProgress?.({ kind: 'step', text: 'Indexing documents', done, total: documentIds.length });
    await index.add(batch);
    batch = [];
  }
  await index.add(batch);
}

/**
 * Brings the index level with the ledger: adds extractions in force that it lacks, after a crash
 * for instance, and drops superseded ones. Costs one column of the index where nothing is amiss.
 */
export async function repairIndex(
  sources: Sources,
  options: RunOptions = {},
): Promise<{ added: number; removed: number }> {
  // The index is read before the ledger: a document that another process adds meanwhile is then
  // in the ledger's answer whenever it is in the index's, and never taken for a superseded one.
  const held = await sources.index.extractionIds();
  const inForce = await sources.ledger.extractionIds();
  const missing = [...inForce].filter(([, extraction]) => !held.has(extraction)).map(([id]) => id);
  const current = new Set(inForce.values());
  const superseded = [...held].filter((id) => !current.has(id));
  await sources.index.remove(superseded);
  if (missing.length > 0) await addDocuments(sources, missing, options);
  return { added: missing.length, removed: superseded.length };
}

/**
 * Makes the index anew from the ledger. Cut short, it is finished by the next repair.
 *
 * @returns How many documents were read and how many passages the index now holds.
 */
export async function rebuildIndex(
  sources: Sources,
  options: RunOptions = {},
): Promise<{ documents: number; passages: number }> {
  await sources.index.clear();
  const documentIds = [...(await sources.ledger.extractionIds()).keys()];
  await addDocuments(sources, documentIds, options);
  options.onProgress?.({ kind: 'step', text: 'Compacting the index' });
  await sources.index.optimize();
  return { documents: documentIds.length, passages: await sources.index.size() };
}
