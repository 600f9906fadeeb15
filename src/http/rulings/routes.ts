import { createRoute, z } from '@hono/zod-openapi';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { dossierParameters, rulingParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { newRulingSchema, rulingSchema, withdrawalSchema } from './schemas.js';

export const listRulings = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/rulings',
  operationId: 'listRulings',
  summary: "list the readers' rulings, newest first",
  tags: ['rulings'],
  security: allows('read'),
  request: {
    params: dossierParameters,
    query: pageQuerySchema.extend({
      claim: z.string().max(2000).optional().meta({ description: 'Only of this claim.' }),
    }),
  },
  responses: { 200: json(pageSchema(rulingSchema), 'A page of rulings.'), ...problems },
});

export const makeRuling = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/rulings',
  operationId: 'makeRuling',
  summary:
    'overrule a stance, merge or split an origin, or say which names mean one body, with a note',
  tags: ['rulings'],
  security: allows('write'),
  request: { params: dossierParameters, headers: writeHeaders, body: jsonBody(newRulingSchema) },
  responses: { 201: json(rulingSchema, 'The ruling.'), ...problems },
});

export const withdrawRuling = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/rulings/{ruling}/withdraw',
  operationId: 'withdrawRuling',
  summary: 'withdraw a ruling, with a note',
  description: 'It is recorded beside the ruling; nothing is deleted.',
  tags: ['rulings'],
  security: allows('write'),
  request: { params: rulingParameters, headers: writeHeaders, body: jsonBody(withdrawalSchema) },
  responses: { 200: json(rulingSchema, 'The ruling, withdrawn.'), ...problems },
});
