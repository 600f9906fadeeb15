import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import type { Verifier } from '../../ports/key-store.js';
import type { OperationContext } from '../context.js';

async function readKey(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!isMissing(error)) throw translateFileError(error, path);
    throw new CorroborateError('not-found', `There is no file ${path}`, {
      hint: 'Name a file with the public key of the desk, as `keys show` prints it.',
    });
  }
}

/**
 * The keys that signatures are checked with: the one that was named, and this desk's own.
 *
 * @param file - A public key in PEM.
 */
export async function knownKeys(
  { keys, workingFolder }: OperationContext,
  file: string | undefined,
): Promise<Verifier[]> {
  const own = await keys.open();
  const named = file === undefined ? [] : [await readKey(resolve(workingFolder, file))];
  return [...named, ...(own === null ? [] : [own.publicKey])].map((pem) => keys.verifier(pem));
}
