import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OperationContext } from '../context.js';
import type { HeadOutput } from '../outputs/head.js';
import { HEAD_SCHEMA, type HeadFile } from './head-file.js';
import { signatureOf } from './signatures.js';

/** Tells the head of the dossier's record, signed where this desk has a key, and writes it where that is asked for. */
export async function showHead(
  context: OperationContext,
  output: string | undefined,
): Promise<HeadOutput> {
  const [{ ledger }, signer] = await Promise.all([context.stores(), context.keys.open()]);
  const unsigned: HeadFile = {
    schema: HEAD_SCHEMA,
    dossier: await ledger.name(),
    ...(await ledger.head()),
    at: context.clock.now().toISOString(),
  };
  const head =
    signer === null ? unsigned : { ...unsigned, signature: signatureOf(unsigned, signer) };
  const file = output === undefined ? null : resolve(context.workingFolder, output);
  if (file !== null)
    // A head that was noted is not to be lost to a later one.
    await writeFile(file, `${JSON.stringify(head, null, 2)}\n`, { flag: 'wx' });
  return { head, file };
}
