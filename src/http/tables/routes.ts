import { createRoute } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { newQuerySchema, queryResultSchema, tablesSchema } from './schemas.js';

export const listTables = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/tables',
  operationId: 'listTables',
  summary: 'list tables and registers',
  tags: ['tables'],
  security: allows('read'),
  request: { params: dossierParameters },
  responses: { 200: json(tablesSchema, 'All of them, by name.'), ...problems },
});

export const queryTables = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/queries',
  operationId: 'queryTables',
  summary: 'run read-only SQL over the tables of the dossier',
  description: 'Nothing is written, so an Idempotency-Key is ignored.',
  tags: ['tables'],
  security: allows('ask'),
  request: { params: dossierParameters, body: jsonBody(newQuerySchema) },
  responses: {
    200: json(queryResultSchema, 'Rows, with the cells that they come from.'),
    ...problems,
  },
});
