import { resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { OperationContext } from '../context.js';
import { RULINGS_FILE_NAME, readRulings } from '../exporting/rulings-file.js';
import { sortRulings } from './imported-rulings.js';

/** How many rulings of a folder came into force, and which could not. */
export interface AcceptedRulings {
  added: number;
  known: number;
  leftOut: { id: string; claim: string; reason: string }[];
}

/**
 * Puts the rulings of an exported folder in force, each as it was made, with its end where it was
 * withdrawn, and with who accepted it from where.
 *
 * @throws {CorroborateError} `not-found` where the folder holds no rulings; `invalid-input` where
 *   they can't be read.
 */
export async function acceptRulings(
  context: OperationContext,
  { folder, by }: { folder: string; by: string },
): Promise<AcceptedRulings> {
  const { ledger } = await context.stores();
  const rulings = await readRulings(resolve(context.workingFolder, folder));
  if (rulings === undefined)
    throw new CorroborateError('not-found', `${folder} holds no ${RULINGS_FILE_NAME}`, {
      hint: 'Name a folder that `export` wrote.',
    });
  const { proposed, known, leftOut } = await sortRulings(ledger, rulings);
  const imported = { from: folder, by, at: context.clock.now().toISOString() };
  for (const { withdrawn, ...ruling } of proposed)
    await ledger.appendRuling({ ...ruling, imported });
  const inForce = new Map((await ledger.rulings()).map((ruling) => [ruling.id, ruling]));
  for (const { id, withdrawn } of [...proposed, ...known])
    if (withdrawn !== null && inForce.get(id)?.withdrawn === null)
      await ledger.withdrawRuling({ ruling: id, ...withdrawn });
  return { added: proposed.length, known: known.length, leftOut };
}
