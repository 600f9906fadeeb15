import { createRoute, z } from '@hono/zod-openapi';
import { dossierParameters } from '../answering/parameters.js';
import { allows, json, jsonBody, problems } from '../answering/responses.js';

const messageSchema = z
  .looseObject({ jsonrpc: z.literal('2.0') })
  .openapi('ProtocolMessage', { description: 'A message of the protocol, in JSON-RPC.' });

const path = '/api/dossiers/{dossier}/mcp';

const DESCRIPTION =
  'The Model Context Protocol over streamable HTTP; docs/assistants.md says how to connect. Which tools there are depends on what the token allows. The header X-Corroborate is not needed.';

export const sendMessage = createRoute({
  method: 'post',
  path,
  operationId: 'sendMessage',
  summary: 'tools for assistants (MCP)',
  description: DESCRIPTION,
  tags: ['assistants'],
  security: allows('read'),
  request: { params: dossierParameters, body: jsonBody(messageSchema) },
  responses: {
    200: json(messageSchema, 'The answer, or a stream of events that ends with it.'),
    202: { description: 'A message that wants no answer was taken.' },
    ...problems,
  },
});

export const endSession = createRoute({
  method: 'delete',
  path,
  operationId: 'endSession',
  summary: 'end an assistant’s session (MCP)',
  tags: ['assistants'],
  security: allows('read'),
  request: { params: dossierParameters },
  responses: { 200: { description: 'It is over.' }, ...problems },
});
