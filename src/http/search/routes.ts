import { createRoute } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, problems } from '../answering/responses.js';
import { searchQuerySchema, searchSchema } from './schemas.js';

export const searchDossier = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/search',
  operationId: 'searchDossier',
  summary: 'find passages by their words',
  tags: ['search'],
  security: allows('read'),
  request: { params: dossierParameters, query: searchQuerySchema },
  responses: { 200: json(searchSchema, 'Passages, best first.'), ...problems },
});
