import { publishedBy } from '../../gathering/gather.js';
import type { Check } from '../../model/check.js';
import type { Document } from '../../model/document.js';
import type { Ledger } from '../../ports/ledger.js';

/** A document with the instant since which the dossier has it. */
export interface DatedDocument {
  document: Document;
  capturedAt: string;
}

/** All documents in the order in which they were captured first. */
export async function datedDocuments(ledger: Ledger): Promise<DatedDocument[]> {
  const dated: DatedDocument[] = [];
  for (const document of await ledger.documents()) {
    const captures = await ledger.captures(document.id);
    const [first] = captures.map(({ capturedAt }) => capturedAt).sort();
    if (first !== undefined) dated.push({ document, capturedAt: first });
  }
  return dated.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
}

/** The documents that a check could draw on, by its time and by the day that it looks back to. */
export const checkedDocuments = (
  documents: readonly DatedDocument[],
  { askedAt, report: { asOf } }: Check,
): Document[] =>
  documents
    .filter(({ capturedAt, document }) => {
      const published = asOf === null || publishedBy(document, asOf) === true;
      return capturedAt <= askedAt && published;
    })
    .map(({ document }) => document);
