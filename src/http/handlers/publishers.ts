import { runOperation } from '../../app/operation.js';
import { list } from '../../app/operations/list.js';
import type { Api, ApiParts } from '../api.js';
import { pageOf } from '../list-page.js';
import { listPublishers } from '../routes/publishers.js';

export function servePublishers(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listPublishers, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const listing = await runOperation(list, context, { what: 'publishers' });
    const publishers = listing.kind === 'publishers' ? listing.publishers : [];
    const items = publishers.map(({ name, kind, interests, documents, revision }) => ({
      name,
      kind,
      interests,
      documents,
      etag: `"${revision}"`,
    }));
    return c.json(
      pageOf(items, ({ name }) => name, c.req.valid('query')),
      200,
    );
  });
}
