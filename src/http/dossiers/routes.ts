import { createRoute } from '@hono/zod-openapi';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { dossierParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { dossierHeadSchema, dossierSchema, newDossierSchema } from './schemas.js';

export const listDossiers = createRoute({
  method: 'get',
  path: '/api/dossiers',
  operationId: 'listDossiers',
  summary: 'list the dossiers',
  tags: ['dossiers'],
  security: allows('read'),
  request: { query: pageQuerySchema },
  responses: { 200: json(pageSchema(dossierHeadSchema), 'A page of dossiers.'), ...problems },
});

export const makeDossier = createRoute({
  method: 'post',
  path: '/api/dossiers',
  operationId: 'makeDossier',
  summary: 'start a dossier',
  tags: ['dossiers'],
  security: allows('write'),
  request: { headers: writeHeaders, body: jsonBody(newDossierSchema) },
  responses: {
    200: json(dossierSchema, 'The dossier of that name, which was there already.'),
    201: json(dossierSchema, 'The new dossier.'),
    ...problems,
  },
});

export const getDossier = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}',
  operationId: 'getDossier',
  summary: 'what a dossier holds',
  tags: ['dossiers'],
  security: allows('read'),
  request: { params: dossierParameters },
  responses: { 200: json(dossierSchema, 'The dossier.'), ...problems },
});
