import type { Ledger } from '../../ports/ledger.js';

/** Ids of the documents that are private: by their own entry, or by the dossier's default. */
export async function privateDocumentsIn(
  ledger: Pick<Ledger, 'documents'>,
  { privateByDefault }: { privateByDefault: boolean },
): Promise<ReadonlySet<string>> {
  const documents = await ledger.documents();
  return new Set(
    documents.filter(({ metadata }) => metadata.private ?? privateByDefault).map(({ id }) => id),
  );
}
