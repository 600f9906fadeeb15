import type { Embedder } from '../../ports/embedder.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import { embeddedText } from '../../text/embedded-text.js';
import type { RunOptions } from '../run-options.js';

/** Passages embedded and written at once: a few seconds of work, which is what a crash may cost. */
const BATCH_SIZE = 128;

/** Batches between two compactions: each batch costs a version of the index. */
const BATCHES_A_COMPACTION = 64;

/** Passages whose texts are embedded, one batch; false where a stop came between. */
async function embedBatch(
  { index, embedder }: { index: PassageIndex; embedder: Embedder },
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const passages = await index.passages(ids);
  try {
    const texts = passages.map(embeddedText);
    const vectors = await embedder.embedPassages(texts, signal ? { signal } : {});
    await index.addVectors(
      embedder.name,
      passages.flatMap(({ id }, at) => {
        const vector = vectors[at];
        return vector ? [{ id, vector }] : [];
      }),
    );
    return true;
  } catch (error) {
    if (signal?.aborted) return false;
    throw error;
  }
}

/**
 * Gives vectors to all passages that have none of this embedder's, batch by batch. Each batch is
 * kept once it is written, so after a stop or a crash the next run goes on where this one was.
 *
 * @returns How many passages still lack a vector: none unless it was stopped.
 */
export async function embedPassages(
  sources: { index: PassageIndex; embedder: Embedder },
  { signal, onProgress }: RunOptions = {},
): Promise<number> {
  const { index, embedder } = sources;
  const ids = await index.idsWithoutVector(embedder.name);
  for (let done = 0; done < ids.length; done += BATCH_SIZE) {
    onProgress?.({ kind: 'step', text: 'Embedding passages', done, total: ids.length });
    const batch = ids.slice(done, done + BATCH_SIZE);
    if (signal?.aborted || !(await embedBatch(sources, batch, signal))) return ids.length - done;
    if ((done / BATCH_SIZE) % BATCHES_A_COMPACTION === BATCHES_A_COMPACTION - 1) {
      await index.optimize();
    }
  }
  if (ids.length > 0) await index.optimize();
  return 0;
}
