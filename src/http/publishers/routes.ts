import { createRoute, z } from '@hono/zod-openapi';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { dossierParameters, publisherParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { publisherEditSchema, publisherSchema } from './schemas.js';

export const listPublishers = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/publishers',
  operationId: 'listPublishers',
  summary: 'list the publishers with their interests',
  tags: ['publishers'],
  security: allows('read'),
  request: { params: dossierParameters, query: pageQuerySchema },
  responses: { 200: json(pageSchema(publisherSchema), 'A page of publishers.'), ...problems },
});

export const putPublisher = createRoute({
  method: 'put',
  path: '/api/dossiers/{dossier}/publishers/{publisher}',
  operationId: 'putPublisher',
  summary: 'record what kind a publisher is and what it has at stake',
  tags: ['publishers'],
  security: allows('write'),
  request: {
    params: publisherParameters,
    headers: writeHeaders.extend({
      'if-match': z.string().max(200).optional().meta({
        description: 'The `etag` you read. If the entry has changed since, nothing is written.',
      }),
    }),
    body: jsonBody(publisherEditSchema),
  },
  responses: { 200: json(publisherSchema, 'The publisher as it is now.'), ...problems },
});
