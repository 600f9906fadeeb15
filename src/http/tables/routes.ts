import { createRoute } from '@hono/zod-openapi';
import { dossierParameters, tableParameters } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import {
  groupsQuerySchema,
  newQuerySchema,
  queryResultSchema,
  rowsQuerySchema,
  tableGroupsAnswerSchema,
  tablePageAnswerSchema,
  tablesSchema,
} from './schemas.js';

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

export const getTableRows = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/documents/{document}/tables/{place}/rows',
  operationId: 'getTableRows',
  summary: 'a page of the rows of a table in a document',
  tags: ['tables'],
  security: allows('read'),
  request: { params: tableParameters, query: rowsQuerySchema },
  responses: {
    200: json(tablePageAnswerSchema, 'Rows with their numbers in the document.'),
    ...problems,
  },
});

export const getTableGroups = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/documents/{document}/tables/{place}/groups',
  operationId: 'getTableGroups',
  summary: 'rows counted or amounts added up for each value of a column',
  tags: ['tables'],
  security: allows('read'),
  request: { params: tableParameters, query: groupsQuerySchema },
  responses: {
    200: json(tableGroupsAnswerSchema, 'A number for each, in time or the most first.'),
    ...problems,
  },
});
