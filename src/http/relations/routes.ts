import { createRoute } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, problems } from '../answering/responses.js';
import { relationsQuerySchema, relationsSchema } from './schemas.js';

export const listRelations = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/relations',
  operationId: 'listRelations',
  summary: 'who did what to whom, with the sentences that say so',
  tags: ['documents'],
  security: allows('read'),
  request: { params: dossierParameters, query: relationsQuerySchema },
  responses: {
    200: json(relationsSchema, 'Relations, in the order of documents and texts.'),
    ...problems,
  },
});
