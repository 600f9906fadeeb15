import { runOperation } from '../../app/operation.js';
import { search } from '../../app/operations/search.js';
import type { Api, ApiParts } from '../api.js';
import { pageOf } from '../list-page.js';
import { searchDossier } from '../routes/search.js';

/** Nobody reads on so far; what is further down is found by more words. */
const MOST_HITS = 1000;

export function serveSearch(app: Api, { dossiers }: ApiParts): void {
  app.openapi(searchDossier, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    await dossier.expectWhole();
    const { q, cursor, limit, ...narrowing } = c.req.valid('query');
    const wanted = cursor === undefined ? limit + 1 : MOST_HITS;
    const input = { words: q, limit: Math.min(wanted, MOST_HITS), ...narrowing };
    const { hits, facets } = await runOperation(search, dossier.context, input);
    const idOf = ({ extraction, span }: (typeof hits)[number]) => `${extraction}:${span.start}`;
    const { items, next } = pageOf(hits, idOf, { cursor, limit });
    return c.json(
      {
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
      },
      200,
    );
  });
}
