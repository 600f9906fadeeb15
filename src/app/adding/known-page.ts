import type { WebCapture } from '../../model/capture.js';
import type { Validators } from '../../ports/fetcher.js';
import type { Ledger } from '../../ports/ledger.js';

/** The newest version of a page that a dossier has, and what its server said of that version. */
export interface KnownPage {
  documentId: string;
  validators: Validators;
}

const validatorsOf = ({ headers }: WebCapture): Validators => ({
  etag: headers['etag'] ?? null,
  lastModified: headers['last-modified'] ?? null,
});

/** The page at an address, where the dossier has it and its server can be asked for a newer one. */
export async function knownPage(ledger: Ledger, url: string): Promise<KnownPage | null> {
  const newest = (await ledger.webCaptures()).findLast(({ address }) => address === url);
  if (newest === undefined) return null;
  const validators = validatorsOf(newest);
  if (validators.etag === null && validators.lastModified === null) return null;
  return { documentId: newest.documentId, validators };
}
