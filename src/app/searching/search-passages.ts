import type { Passage } from '../../model/passage.js';
import type { PassageHit } from '../../ports/passage-index.js';
import type { Stores } from '../dossier.js';
import type { SearchOutput } from '../outputs/search.js';
import { facetsOf } from './facets.js';
import { marksOf } from './marks.js';
import { isWithin, type KnownDocument, type Narrowing } from './narrowing.js';
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

async function knownDocuments({ ledger }: Stores): Promise<Map<string, KnownDocument>> {
  const kinds = new Map((await ledger.publishers()).map(({ name, kind }) => [name, kind]));
  return new Map(
    (await ledger.documents()).map((document) => [
      document.id,
      { document, kind: kinds.get(document.metadata.publisher) ?? 'unknown' },
    ]),
  );
}

/** The passages that hold the words best, with the document and page of each, and facets. */
export async function searchPassages(
  stores: Stores,
  { words, limit, ...narrowing }: SearchRequest,
): Promise<SearchOutput> {
  const { index, ledger } = stores;
  const documents = await knownDocuments(stores);
  const knownOf = ({ passage }: PassageHit) => documents.get(passage.documentId) ?? [];
  const all = await index.search({ text: words, limit: MOST_PASSAGES });
  const facets = facetsOf(all.flatMap(knownOf), narrowing);
  const within = [...documents.values()].filter((one) => isWithin(one, narrowing));
  const documentIds = within.map(({ document }) => document.id);
  const best =
    within.length === documents.size
      ? all.slice(0, limit)
      : await index.search({ text: words, limit, documentIds });
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
  return { words, hits, facets };
}
