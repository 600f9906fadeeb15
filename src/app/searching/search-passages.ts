import type { Passage } from '../../model/passage.js';
import type { Stores } from '../dossier/dossier.js';
import type { SearchOutput } from '../outputs/search.js';
import { dossierDocuments } from './dossier-documents.js';
import { facetsOf } from './facets.js';
import { marksOf } from './marks.js';
import { isWithin, type Narrowing } from './narrowing.js';
import { pageOf } from './passage-pages.js';

/** Passages that facets are counted over: nobody reads on so far. */
const MOST_PASSAGES = 1000;

export interface SearchRequest extends Narrowing {
  words: string;
  limit: number;
}

/** The heading without the document's title before it. */
const headingOf = ({ heading }: Passage, title: string): string =>
  heading.startsWith(title) ? heading.slice(title.length).trim() : heading;

/** The passages that hold the words best, with the document and page of each, and facets. */
export async function searchPassages(
  stores: Stores,
  { words, limit, ...narrowing }: SearchRequest,
): Promise<SearchOutput> {
  const { index, ledger } = stores;
  const documents = await dossierDocuments(ledger);
  const within = [...documents.values()].filter((one) => isWithin(one, narrowing));
  const narrowed = within.length < documents.size && {
    documentIds: within.map(({ document }) => document.id),
  };
  const [ranks, best] = await Promise.all([
    index.rank({ text: words, limit: MOST_PASSAGES }),
    index.search({ text: words, limit, ...narrowed }),
  ]);
  const facets = facetsOf(
    ranks.flatMap(({ passage }) => documents.get(passage.documentId) ?? []),
    narrowing,
  );
  const hits: SearchOutput['hits'] = [];
  for (const { passage, score } of best) {
    const known = documents.get(passage.documentId);
    if (known === undefined) continue;
    const { title, publisher, date, url, path } = known.document.metadata;
    hits.push({
      document: { id: known.document.id, title, publisher, kind: known.kind, date, url, path },
      extraction: passage.extractionId,
      span: passage.span,
      page: await pageOf(ledger, passage),
      heading: headingOf(passage, title),
      text: passage.text,
      marks: marksOf(passage.text, words),
      score,
    });
  }
  return { words, hits, facets, facetsOver: ranks.length };
}
