import type { Extraction } from '../model/document.js';
import type { Passage } from '../model/passage.js';
import { contains } from '../model/span.js';
import type { Stores } from './dossier.js';
import type { SearchOutput } from './outputs/search.js';

type Hit = SearchOutput['hits'][number];

const pageOf = (extraction: Extraction | undefined, { span }: Passage): number | null => {
  const start = { start: span.start, end: span.start + 1 };
  return extraction?.blocks.find((block) => contains(block.span, start))?.page ?? null;
};

/** The heading without the document's title before it. */
const headingOf = ({ heading }: Passage, title: string): string =>
  heading.startsWith(title) ? heading.slice(title.length).trim() : heading;

/** The passages that hold the words best, with the document and page of each. */
export async function searchPassages(stores: Stores, words: string, limit: number): Promise<Hit[]> {
  const { index, ledger } = stores;
  const hits: Hit[] = [];
  for (const { passage, score } of await index.search({ text: words, limit })) {
    const document = await ledger.document(passage.documentId);
    if (document === undefined) continue;
    const { title, publisher, date, url, path } = document.metadata;
    const extraction = await ledger.extraction(passage.extractionId);
    hits.push({
      document: { id: document.id, title, publisher, date, url, path },
      extraction: passage.extractionId,
      span: passage.span,
      page: pageOf(extraction, passage),
      heading: headingOf(passage, title),
      text: passage.text,
      score,
    });
  }
  return hits;
}
