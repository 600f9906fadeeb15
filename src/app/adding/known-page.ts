import type { Validators } from '../../ports/fetcher.js';
import type { Ledger } from '../../ports/ledger.js';
import { validatorsOf } from './validators-of.js';

/** The newest version of a page that a dossier has, and what its server said of that version. */
export interface KnownPage {
  documentId: string;
  validators: Validators;
}

/** The page at an address, where the dossier has it and its server can be asked for a newer one. */
export async function knownPage(ledger: Ledger, url: string): Promise<KnownPage | null> {
  const newest = (await ledger.capturesAt(url)).at(-1);
  const validators = newest === undefined ? null : validatorsOf(newest.headers);
  if (newest === undefined || validators === null) return null;
  return { documentId: newest.documentId, validators };
}
