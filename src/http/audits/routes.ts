import { createRoute } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { auditSchema, newAuditSchema } from './schemas.js';

export const auditText = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/audits',
  operationId: 'audit',
  summary: 'check every sentence of a draft, or verify a report to the byte',
  description: 'Nothing is written, so an Idempotency-Key is ignored.',
  tags: ['audits'],
  security: allows('ask'),
  request: { params: dossierParameters, body: jsonBody(newAuditSchema) },
  responses: { 200: json(auditSchema, 'What the audit found.'), ...problems },
});
