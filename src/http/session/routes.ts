import { createRoute } from '@hono/zod-openapi';
import { allows, json, problems } from '../answering/responses.js';
import { sessionSchema } from './schemas.js';

export const getSession = createRoute({
  method: 'get',
  path: '/api/session',
  operationId: 'getSession',
  summary: 'what this server is and what the caller may do',
  tags: ['server'],
  security: allows('read'),
  responses: { 200: json(sessionSchema, 'The session.'), ...problems },
});
