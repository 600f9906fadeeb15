import { isFetched } from '../../model/capture.js';
import type { Validators } from '../../ports/fetcher.js';
import type { Ledger } from '../../ports/ledger.js';
import { validatorsOf } from './validators-of.js';

/** The newest version of a page that a dossier has, and what its server said of that version. */
export interface KnownPage {
  documentId: string;
  validators: Validators;
}

/**
 * The page at an address, where the dossier has it and its server can be asked for a newer one. What
 * an archive says of its version is no word of the server.
 */
export async function knownPage(ledger: Ledger, url: string): Promise<KnownPage | null> {
  const newest = (await ledger.capturesAt(url)).findLast(isFetched);
  const validators = newest === undefined ? null : validatorsOf(newest.headers);
  if (newest === undefined || validators === null) return null;
  return { documentId: newest.documentId, validators };
}
