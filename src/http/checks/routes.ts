import { createRoute, z } from '@hono/zod-openapi';
import { REPORT_FORMATS } from '../../publishing/publish.js';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { checkParameters, dossierParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';
import { checkHeadSchema, checkSchema, newCheckSchema, startedSchema } from './schemas.js';
import { judgedSentenceSchema, sentenceQuerySchema } from './sentence-schemas.js';

export const listChecks = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks',
  operationId: 'listChecks',
  summary: 'list the checks, newest first',
  tags: ['checks'],
  security: allows('read'),
  request: { params: dossierParameters, query: pageQuerySchema },
  responses: { 200: json(pageSchema(checkHeadSchema), 'A page of checks.'), ...problems },
});

export const startCheck = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/checks',
  operationId: 'startCheck',
  summary: 'ask a question or check a claim',
  tags: ['checks'],
  security: allows('ask'),
  request: { params: dossierParameters, headers: writeHeaders, body: jsonBody(newCheckSchema) },
  responses: {
    202: json(startedSchema, 'The check has begun; Location names it.'),
    ...problems,
  },
});

export const getCheck = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks/{check}',
  operationId: 'getCheck',
  summary: 'a check with its report, or its progress',
  tags: ['checks'],
  security: allows('read'),
  request: { params: checkParameters },
  responses: { 200: json(checkSchema, 'The check.'), ...problems },
});

export const followCheck = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks/{check}/events',
  operationId: 'followCheck',
  summary: 'follow a check while it works',
  description:
    'Events `progress`, then one of `done`, `failed`, `cancelled`, `interrupted`, each with the check without its report as data. The stream ends after the last.',
  tags: ['checks'],
  security: allows('read'),
  request: {
    params: checkParameters,
    headers: z.object({
      'last-event-id': z.string().max(50).optional().meta({
        description: 'Id of the last event that was read: the stream goes on after it.',
      }),
    }),
  },
  responses: {
    200: {
      description: 'Server-sent events.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems,
  },
});

export const cancelCheck = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/checks/{check}/cancel',
  operationId: 'cancelCheck',
  summary: 'stop a check',
  description: 'A check that has ended stays as it is.',
  tags: ['checks'],
  security: allows('ask'),
  request: { params: checkParameters, headers: writeHeaders },
  responses: { 200: json(startedSchema, 'The check as it is now.'), ...problems },
});

export const resumeCheck = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/checks/{check}/resume',
  operationId: 'resumeCheck',
  summary: 'resume a check that did not finish',
  description: 'It keeps its id. A check that is running or done stays as it is.',
  tags: ['checks'],
  security: allows('ask'),
  request: { params: checkParameters, headers: writeHeaders },
  responses: {
    200: json(startedSchema, 'The check is done already.'),
    202: json(startedSchema, 'The check has begun; Location names it.'),
    ...problems,
  },
});

const text = { schema: z.string() };

export const getReport = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks/{check}/report',
  operationId: 'getReport',
  summary: 'the report of a check, in one of its formats',
  tags: ['checks'],
  security: allows('read'),
  request: {
    params: checkParameters,
    query: z.strictObject({
      format: z.enum(REPORT_FORMATS).default('json'),
      download: z
        .enum(['0', '1'])
        .default('0')
        .meta({ description: '`1`: as a file to download rather than show.' }),
    }),
  },
  responses: {
    200: {
      description: 'The report.',
      content: {
        'application/json': text,
        'text/html': text,
        'text/markdown': text,
        'text/plain': text,
      },
    },
    ...problems,
  },
});

export const getQuotePicture = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks/{check}/evidence/{n}/picture',
  operationId: 'getQuotePicture',
  summary: 'the lines of a quotation as they stand on a scanned page',
  description: 'Only of quotations that were read from pictures: evidence with `recognised`.',
  tags: ['checks'],
  security: allows('read'),
  request: {
    params: checkParameters.extend({
      n: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .meta({ description: 'Number of the evidence.' }),
    }),
  },
  responses: {
    200: {
      description: 'The picture.',
      content: {
        'image/png': { schema: z.string().openapi({ type: 'string', format: 'binary' }) },
      },
    },
    ...problems,
  },
});

export const listSentences = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/checks/{check}/sentences',
  operationId: 'listSentences',
  summary: 'every sentence judged for a check, cited or not',
  tags: ['checks'],
  security: allows('read'),
  request: { params: checkParameters, query: pageQuerySchema.extend(sentenceQuerySchema.shape) },
  responses: { 200: json(pageSchema(judgedSentenceSchema), 'A page of sentences.'), ...problems },
});
