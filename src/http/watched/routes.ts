import { createRoute } from '@hono/zod-openapi';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { dossierParameters, watchedParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { newWatchedSchema, watchedSourceSchema } from './schemas.js';

export const listWatched = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/watched',
  operationId: 'listWatched',
  summary: 'list the watched sources with their last run',
  tags: ['watched sources'],
  security: allows('read'),
  request: { params: dossierParameters, query: pageQuerySchema },
  responses: { 200: json(pageSchema(watchedSourceSchema), 'A page of sources.'), ...problems },
});

export const addWatched = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/watched',
  operationId: 'addWatched',
  summary: 'watch a feed, a sitemap or a page',
  description: 'Nothing is added to the dossier before the next run.',
  tags: ['watched sources'],
  security: allows('write'),
  request: { params: dossierParameters, headers: writeHeaders, body: jsonBody(newWatchedSchema) },
  responses: { 201: json(watchedSourceSchema, 'The source.'), ...problems },
});

export const removeWatched = createRoute({
  method: 'delete',
  path: '/api/dossiers/{dossier}/watched/{source}',
  operationId: 'removeWatched',
  summary: 'watch a source no longer',
  description: 'What it brought stays in the dossier.',
  tags: ['watched sources'],
  security: allows('write'),
  request: { params: watchedParameters, headers: writeHeaders },
  responses: { 200: json(watchedSourceSchema, 'The source as it was.'), ...problems },
});
