import { existsSync, rmSync } from 'node:fs';
import { SqliteReadingCache } from '../../adapters/sqlite/sqlite-reading-cache.js';
import { createCachedReader } from '../../judging/cached-reader.js';
import type { Reader } from '../../ports/reader.js';
import type { RunOptions } from '../run-options.js';
import { dossierFiles } from './dossier-files.js';

/** Drops what an earlier version judged, sentence by sentence: nothing can be made of it now. */
function dropJudgements(path: string, onProgress: RunOptions['onProgress']): void {
  if (!existsSync(path)) return;
  try {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  } catch {
    // It lies in a folder that can't be written: it is in nobody's way.
    return;
  }
  onProgress?.({
    kind: 'note',
    text: 'An earlier version read this dossier. Passages are read again when a question needs them.',
  });
}

/**
 * The reader of a dossier: the trained one, whose readings are kept beside the ledger.
 *
 * @param trained - Closed by who opened it.
 */
export async function openDossierReader(
  trained: Reader,
  dossier: string,
  { onProgress }: Pick<RunOptions, 'onProgress'> = {},
): Promise<{ reader: Reader; close: () => Promise<void> }> {
  const files = dossierFiles(dossier);
  dropJudgements(files.judgements, onProgress);
  const cache = new SqliteReadingCache(files.readings);
  return { reader: createCachedReader(trained, cache), close: () => cache.close() };
}
