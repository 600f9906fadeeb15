import type { z } from '@hono/zod-openapi';
import { runOperation } from '../../app/operation.js';
import { search } from '../../app/operations/search.js';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import type { Api, ApiParts } from '../answering/api.js';
import { keptJson } from '../answering/kept-answers.js';
import { pageOf } from '../answering/list-page.js';
import { searchDossier } from './routes.js';
import type { searchQuerySchema, searchSchema } from './schemas.js';

/** Nobody reads on so far; what is further down is found by more words. */
const MOST_HITS = 1000;

async function foundBy(
  { context }: ServedDossier,
  { q, cursor, limit, ...narrowing }: z.infer<typeof searchQuerySchema>,
): Promise<z.infer<typeof searchSchema>> {
  const wanted = cursor === undefined ? limit + 1 : MOST_HITS;
  const input = { words: q, limit: Math.min(wanted, MOST_HITS), ...narrowing };
  const { hits, facets, facetsOver } = await runOperation(search, context, input);
  const idOf = ({ extraction, span }: (typeof hits)[number]) => `${extraction}:${span.start}`;
  const { items, next } = pageOf(hits, idOf, { cursor, limit });
  return {
    items: items.map(({ document, extraction, span, page, heading, text, marks, score }) => {
      const { id, title, publisher, kind, date } = document;
      const passage = {
        document: id,
        extraction,
        title,
        publisher,
        kind,
        date,
        span,
        page,
        heading,
      };
      return { passage, text, marks, score };
    }),
    next,
    facets,
    facetsOver,
  };
}

export function serveSearch(app: Api, { dossiers }: ApiParts): void {
  app.openapi(searchDossier, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    await dossier.expectWhole();
    const { ledger, index } = await dossier.context.stores();
    const query = c.req.valid('query');
    const key = ['search', await ledger.revision(), await index.version(), query];
    return keptJson(c, dossier, key, () => foundBy(dossier, query));
  });
}
