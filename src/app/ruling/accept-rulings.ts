import { resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { RULINGS_FILE_NAME, readRulings } from '../exporting/rulings-file.js';
import { acceptPublishers } from '../publishers/accept-publishers.js';
import { sortRulings } from './imported-rulings.js';

/** How many rulings of a folder came into force, and which could not. */
export interface AcceptedRulings {
  added: number;
  known: number;
  leftOut: { id: string; claim: string; reason: string }[];
  /** Entries on publishers that came into force. */
  publishers: number;
}

/**
 * Puts the rulings of an exported folder, and what it says of publishers, in force, each as it was made, with its end where it was
 * withdrawn, and with who accepted it from where.
 *
 * @throws {CorroborateError} `not-found` where the folder holds neither; `invalid-input` where
 *   they can't be read.
 */
export async function acceptRulings(
  context: OperationContext,
  { folder, by }: { folder: string; by: string },
): Promise<AcceptedRulings> {
  const { ledger } = await context.stores();
  const path = resolve(context.workingFolder, folder);
  const found = await readRulings(path);
  const publishers = await acceptPublishers(context, { folder: path, from: folder, by });
  if (found === undefined && publishers === null)
    throw new CorroborateError(
      'not-found',
      `${folder} holds no ${RULINGS_FILE_NAME}, and no sources.yaml that describes publishers`,
      { hint: 'Name a folder that `export` wrote, or one that you added.' },
    );
  const rulings = found ?? [];
  const { proposed, known, leftOut } = await sortRulings(ledger, rulings);
  const imported = { from: folder, by, at: context.clock.now().toISOString() };
  for (const { withdrawn, ...ruling } of proposed)
    await ledger.appendRuling({ ...ruling, imported });
  const inForce = new Map((await ledger.rulings()).map((ruling) => [ruling.id, ruling]));
  for (const { id, withdrawn } of [...proposed, ...known])
    if (withdrawn !== null && inForce.get(id)?.withdrawn === null)
      await ledger.withdrawRuling({ ruling: id, ...withdrawn });
  return { added: proposed.length, known: known.length, leftOut, publishers: publishers ?? 0 };
}
