import type { Ledger } from '../../ports/ledger.js';
import type { KnownDocument } from './narrowing.js';

type KnownDocuments = ReadonlyMap<string, KnownDocument>;

/** As they were at a revision: to read them all takes longer than most searches. */
const known = new WeakMap<Ledger, { revision: string; documents: Promise<KnownDocuments> }>();

async function readDocuments(ledger: Ledger): Promise<KnownDocuments> {
  const kinds = new Map((await ledger.publishers()).map(({ name, kind }) => [name, kind]));
  return new Map(
    (await ledger.documents()).map((document) => [
      document.id,
      { document, kind: kinds.get(document.metadata.publisher) ?? 'unknown' },
    ]),
  );
}

/** All documents of a dossier with the kinds of their publishers, by id. */
export async function dossierDocuments(ledger: Ledger): Promise<KnownDocuments> {
  const revision = await ledger.revision();
  const held = known.get(ledger);
  if (held?.revision === revision) return held.documents;
  const documents = readDocuments(ledger);
  known.set(ledger, { revision, documents });
  documents.catch(() => known.delete(ledger));
  return documents;
}
