import { createRoute, z } from '@hono/zod-openapi';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';
import { documentParameters, dossierParameters, writeHeaders } from '../answering/parameters.js';
import { allows, json, problems } from '../answering/responses.js';
import { DOCUMENT_SORTS } from './document-order.js';
import {
  addedSchema,
  documentHeadSchema,
  documentSchema,
  newUrlSchema,
  uploadFieldsSchema,
} from './schemas.js';

export const listDocuments = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/documents',
  operationId: 'listDocuments',
  summary: 'list the documents, and what could not be read',
  tags: ['documents'],
  security: allows('read'),
  request: {
    params: dossierParameters,
    query: pageQuerySchema.extend({
      publisher: z.string().max(300).optional(),
      kind: z.enum(PUBLISHER_KINDS).optional(),
      language: z.string().max(20).optional(),
      q: z.string().max(300).optional().meta({ description: 'Words of the title.' }),
      sort: z
        .enum(DOCUMENT_SORTS)
        .default('title')
        .meta({ description: 'How they are sorted; those without a date come last.' }),
      order: z.enum(['asc', 'desc']).default('asc'),
    }),
  },
  responses: {
    200: json(pageSchema(documentHeadSchema), 'A page of documents, what failed first.'),
    ...problems,
  },
});

export const addDocument = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/documents',
  operationId: 'addDocument',
  summary: 'add a file or a web page',
  description:
    'A file that cannot be read is an answer with the outcome `failed`, and stays in the list until it is added again.',
  tags: ['documents'],
  security: allows('write'),
  request: {
    params: dossierParameters,
    headers: writeHeaders,
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: uploadFieldsSchema
            .extend({ file: z.string().openapi({ type: 'string', format: 'binary' }) })
            .openapi('Upload'),
        },
        'application/json': { schema: newUrlSchema },
      },
    },
  },
  responses: {
    200: json(addedSchema, 'Nothing new: it is known, more is known of it, or it failed.'),
    201: json(addedSchema, 'A new document.'),
    ...problems,
  },
});

export const getDocument = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/documents/{document}',
  operationId: 'getDocument',
  summary: 'a document with its text',
  tags: ['documents'],
  security: allows('read'),
  request: {
    params: documentParameters,
    query: z.strictObject({
      extraction: z.string().max(100).optional().meta({
        description: 'An earlier reading, as evidence names it; by default, the newest.',
      }),
    }),
  },
  responses: { 200: json(documentSchema, 'The document.'), ...problems },
});

export const getDocumentBytes = createRoute({
  method: 'get',
  path: '/api/dossiers/{dossier}/documents/{document}/bytes',
  operationId: 'getDocumentBytes',
  summary: 'the captured bytes of a document',
  description: 'A PDF, JPEG or PNG may be shown in place; everything else is an attachment.',
  tags: ['documents'],
  security: allows('read'),
  request: { params: documentParameters },
  responses: {
    200: {
      description: 'The bytes.',
      content: { '*/*': { schema: z.string().openapi({ type: 'string', format: 'binary' }) } },
    },
    ...problems,
  },
});

export const retryFailure = createRoute({
  method: 'post',
  path: '/api/dossiers/{dossier}/documents/{document}/retry',
  operationId: 'retryFailure',
  summary: 'try a failed item again',
  description:
    'Only where the server still has it: its web address, or a file on its own machine. An upload has to be sent again.',
  tags: ['documents'],
  security: allows('write'),
  request: { params: documentParameters, headers: writeHeaders },
  responses: {
    200: json(addedSchema, 'Nothing new: it is known, more is known of it, or it failed again.'),
    201: json(addedSchema, 'A new document.'),
    ...problems,
  },
});

export const dismissFailure = createRoute({
  method: 'delete',
  path: '/api/dossiers/{dossier}/documents/{document}',
  operationId: 'dismissFailure',
  summary: 'remove a failed item from the list',
  description: 'Documents stay: a dossier never forgets what it holds.',
  tags: ['documents'],
  security: allows('write'),
  request: { params: documentParameters, headers: writeHeaders },
  responses: { 204: { description: 'It is off the list.' }, ...problems },
});
