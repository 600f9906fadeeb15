import { readFile, rm, writeFile } from 'node:fs/promises';
import { CorroborateError } from '../../model/error.js';
import { dossierFiles } from '../dossier/dossier-files.js';

/** Whether a process is there; one that may not be signalled is. */
function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Makes the index anew with a mark beside it, so that a server says why it finds nothing. */
export async function whileRebuilding<Result>(
  dir: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rebuilding } = dossierFiles(dir);
  await writeFile(rebuilding, String(process.pid));
  try {
    return await work();
  } finally {
    await rm(rebuilding, { force: true });
  }
}

/**
 * Refuses what would find only part of what the dossier holds. A mark that a process left when it
 * was killed says nothing.
 *
 * @throws {CorroborateError} `dossier-locked` while the index is made anew.
 */
export async function expectWholeIndex(dir: string): Promise<void> {
  const text = await readFile(dossierFiles(dir).rebuilding, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (id === 0 || !lives(id)) return;
  throw new CorroborateError('dossier-locked', 'The search index is being rebuilt', {
    hint: 'Wait until `reindex` is done; documents and reports can be read meanwhile.',
    retryable: true,
  });
}
