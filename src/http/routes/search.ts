import { createRoute } from '@hono/zod-openapi';
import { allows, json, problems } from '../responses.js';
import { dossierParameters } from '../schemas/parameters.js';
import { searchQuerySchema, searchSchema } from '../schemas/search.js';

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
