import { runOperation } from '../../app/operation.js';
import { list } from '../../app/operations/list.js';
import { publisher as editPublisher } from '../../app/operations/publisher.js';
import type { Api, ApiParts } from '../answering/api.js';
import { answerIdempotently } from '../answering/idempotent.js';
import { pageOf } from '../answering/list-page.js';
import { listPublishers, putPublisher } from './routes.js';

export function servePublishers(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listPublishers, async (c) => {
    const { context } = await dossiers.open(c.req.valid('param').dossier);
    const listing = await runOperation(list, context, { what: 'publishers' });
    const publishers = listing.kind === 'publishers' ? listing.publishers : [];
    const items = publishers.map(({ revision, note: _note, ...publisher }) => ({
      ...publisher,
      etag: `"${revision}"`,
    }));
    return c.json(
      pageOf(items, ({ name }) => name, c.req.valid('query')),
      200,
    );
  });

  app.openapi(putPublisher, async (c) => {
    const { dossier: address, publisher } = c.req.valid('param');
    const dossier = await dossiers.open(address);
    const { kind, interests } = c.req.valid('json');
    const revision = /^(?:W\/)?"([^"]+)"$/.exec(c.req.header('if-match') ?? '')?.[1];
    return answerIdempotently(c, dossier, JSON.stringify([kind, interests, revision]), async () => {
      const edit = { name: publisher, kind, interests, revision };
      const {
        revision: now,
        changed: _changed,
        note: _note,
        ...edited
      } = await runOperation(editPublisher, dossier.context, edit);
      const etag = `"${now}"`;
      c.header('ETag', etag);
      return c.json({ ...edited, etag }, 200);
    });
  });
}
