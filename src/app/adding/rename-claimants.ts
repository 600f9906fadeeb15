import { sep } from 'node:path';
import type { Ledger } from '../../ports/ledger.js';
import { nameLook } from '../../text/name-look.js';

/** The publishers of the documents that were captured from below a folder. */
export async function namesCapturedBelow(
  ledger: Ledger,
  folder: string,
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const { id, metadata } of await ledger.documents()) {
    if (names.has(metadata.publisher)) continue;
    const captures = await ledger.captures(id);
    if (captures.some(({ address }) => address.startsWith(`${folder}${sep}`)))
      names.add(metadata.publisher);
  }
  return names;
}

/**
 * Somebody is described who was nobody known: documents that bore the name by their own word alone,
 * and came from elsewhere than the description, bear it as a claim from now on.
 *
 * @returns Whether there were such.
 */
export async function renameClaimants(
  ledger: Ledger,
  { name, claimed, folder }: { name: string; claimed: string; folder: string },
): Promise<boolean> {
  let renamed = false;
  for (const { id, metadata } of await ledger.documents()) {
    if (nameLook(metadata.publisher) !== nameLook(name)) continue;
    const captures = await ledger.captures(id);
    if (captures.some(({ address }) => address.startsWith(`${folder}${sep}`))) continue;
    await ledger.describe(id, { ...metadata, publisher: claimed, saysItIs: name });
    renamed = true;
  }
  return renamed;
}
