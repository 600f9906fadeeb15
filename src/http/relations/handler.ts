import { runOperation } from '../../app/operation.js';
import { relations } from '../../app/operations/relations.js';
import type { Api, ApiParts } from '../answering/api.js';
import { keptJson } from '../answering/kept-answers.js';
import { pageOf } from '../answering/list-page.js';
import { listRelations } from './routes.js';

export function serveRelations(app: Api, { dossiers }: ApiParts): void {
  app.openapi(listRelations, async (c) => {
    const dossier = await dossiers.open(c.req.valid('param').dossier);
    await dossier.expectWhole();
    const { ledger } = await dossier.context.stores();
    const { cursor, limit, ...asked } = c.req.valid('query');
    const key = ['relations', await ledger.position(), asked, cursor, limit];
    return keptJson(c, dossier, key, async () => {
      const found = await runOperation(relations, dossier.context, asked);
      const page = pageOf(found.relations, ({ id }) => id, { cursor, limit });
      return { ...page, documents: found.documents, bodies: found.bodies };
    });
  });
}
