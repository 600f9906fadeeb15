import type { Document, Extraction } from '../model/document.js';
import type { Ledger } from '../ports/ledger.js';
import type { PassageIndex } from '../ports/passage-index.js';
import { GATHERING } from './settings.js';

/** Words by which texts tell what somebody has at stake. */
const STAKES =
  'campaign works to end support oppose funded sponsored owned subsidiary plaintiff disclosure donors about us';

/**
 * The documents in which publishers may tell what they have at stake, or others tell it of them:
 * those given, and those with the passages nearest to such words, by name. At most 48.
 *
 * @param near - Documents that bear on the question: they are read whatever they say.
 * @param documents - All that may be read.
 */
export async function documentsAboutPublishers(
  { ledger, index }: { ledger: Ledger; index: PassageIndex },
  publishers: readonly string[],
  near: readonly Document[],
  documents: readonly Document[],
): Promise<{ document: Document; extraction: Extraction }[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const chosen = new Set(near.map(({ id }) => id));
  for (const name of publishers.slice(0, GATHERING.publishers)) {
    const hits = await index.search({ text: `${name} ${STAKES}`, limit: GATHERING.publisherHits });
    for (const { passage } of hits) {
      const own = byId.get(passage.documentId)?.metadata.publisher === name;
      if (own || passage.text.includes(name)) chosen.add(passage.documentId);
    }
  }
  const ids = [...chosen].filter((id) => byId.has(id)).slice(0, GATHERING.publisherDocuments);
  const read: { document: Document; extraction: Extraction }[] = [];
  if (ids.length === 0) return read;
  for await (const extraction of ledger.extractions(ids)) {
    const document = byId.get(extraction.documentId);
    if (document !== undefined) read.push({ document, extraction });
  }
  return read.sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}
