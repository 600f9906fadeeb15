import type { Ledger } from '../../ports/ledger.js';
import type { ModelRecord } from '../../ports/model-record.js';
import type { WatchRecord } from '../../ports/watch-record.js';
import type { WebRecord } from '../../ports/web-record.js';
import { viewOf } from './view-of.js';
import type { Withheld } from './withheld-documents.js';

/** What is of no document, or writes. Whatever a ledger has more, it must say what of it is shown. */
type AsItIs =
  | 'name'
  | 'record'
  | 'describe'
  | 'register'
  | 'revision'
  | 'position'
  | 'appendCheck'
  | 'check'
  | 'checks'
  | 'appendRuling'
  | 'withdrawRuling'
  | 'rulings'
  | 'counts'
  | 'head'
  | 'holdsHead'
  | 'chainFaults'
  | 'faults'
  | 'verify'
  | 'close'
  | keyof ModelRecord
  | keyof WatchRecord
  | keyof WebRecord;

/** A ledger as whoever may not read private documents sees it: it has none of them, nor who published nothing else. */
export function publicLedger(whole: Ledger, withheld: Withheld): Ledger {
  const documents = async () => {
    const kept = await withheld();
    return (await whole.documents()).filter(({ id }) => !kept.has(id));
  };
  const view: Omit<Ledger, AsItIs> = {
    documents,
    async document(id) {
      return (await withheld()).has(id) ? undefined : whole.document(id);
    },
    async documentByHash(sha256) {
      const found = await whole.documentByHash(sha256);
      return found !== undefined && (await withheld()).has(found.id) ? undefined : found;
    },
    async *extractions(ids) {
      const kept = await withheld();
      for await (const extraction of whole.extractions(ids))
        if (!kept.has(extraction.documentId)) yield extraction;
    },
    async extractionIds() {
      const kept = await withheld();
      return new Map([...(await whole.extractionIds())].filter(([id]) => !kept.has(id)));
    },
    async extraction(id) {
      const found = await whole.extraction(id);
      return found !== undefined && (await withheld()).has(found.documentId) ? undefined : found;
    },
    async captures(id) {
      return (await withheld()).has(id) ? [] : whole.captures(id);
    },
    async capturesAt(address) {
      const kept = await withheld();
      return (await whole.capturesAt(address)).filter(({ documentId }) => !kept.has(documentId));
    },
    async webCaptures() {
      const kept = await withheld();
      return (await whole.webCaptures()).filter(({ documentId }) => !kept.has(documentId));
    },
    async publishers() {
      const [kept, all] = await Promise.all([withheld(), whole.documents()]);
      const of = (isKept: boolean) =>
        new Set(
          all.filter(({ id }) => kept.has(id) === isKept).map(({ metadata }) => metadata.publisher),
        );
      const [hidden, shown] = [of(true), of(false)];
      return (await whole.publishers()).filter(({ name }) => !hidden.has(name) || shown.has(name));
    },
    // Words of any document may be among the sentences that were judged for a check.
    sentences: async () => [],
  };
  return viewOf<Ledger>(whole, view);
}
