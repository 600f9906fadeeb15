import { publishedBy } from '../../gathering/gather.js';
import { existences } from '../../gathering/page-versions.js';
import type { Check } from '../../model/check.js';
import type { Document } from '../../model/document.js';
import type { Ledger } from '../../ports/ledger.js';

/** A document with the instant since which the dossier has it. */
export interface DatedDocument {
  document: Document;
  capturedAt: string;
  /** ISO day on which its bytes are known to have been on the web, where they are a page. */
  existed: string | null;
}

/** All documents in the order in which they were captured first. */
export async function datedDocuments(ledger: Ledger): Promise<DatedDocument[]> {
  const dated: DatedDocument[] = [];
  const existed = existences(await ledger.webCaptures());
  for (const document of await ledger.documents()) {
    const captures = await ledger.captures(document.id);
    const [first] = captures.map(({ capturedAt }) => capturedAt).sort();
    if (first !== undefined) {
      const known = existed.get(document.id)?.day ?? null;
      dated.push({ document, capturedAt: first, existed: known });
    }
  }
  return dated.sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1));
}

/** The documents that a check could draw on, by its time and by the day that it looks back to. */
export const checkedDocuments = (
  documents: readonly DatedDocument[],
  { askedAt, report: { asOf } }: Check,
): Document[] =>
  documents
    .filter(({ capturedAt, document, existed }) => {
      const published = asOf === null || publishedBy(document, asOf, existed) === true;
      return capturedAt <= askedAt && published;
    })
    .map(({ document }) => document);
