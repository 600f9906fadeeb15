import { createRoute } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, problems } from '../answering/responses.js';
import { comparisonQuerySchema, comparisonSchema } from './schemas.js';

export const compareChecks = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/compare',
  operationId: 'compareChecks',
  summary: 'what changed between two checks, and why',
  tags: ['checks'],
  security: allows('read'),
  request: { params: dossierParameters, query: comparisonQuerySchema },
  responses: { 200: json(comparisonSchema, 'The comparison.'), ...problems },
});
