import { OpenAPIHono } from '@hono/zod-openapi';
import { ENGINE_VERSION } from '../../app/engine-version.js';
import { ROUTES } from '../routes.js';

const DESCRIPTION = `Everything Corroborate does, over HTTP. Errors are problems (RFC 9457) with one of the codes of the
table of errors. Lists come in pages: \`next\` is the cursor of the page after. Every GET has an ETag and answers 304 to
one that it gave. Writes carry the header \`X-Corroborate: 1\`, which a form of another site cannot set, and may carry
an Idempotency-Key: sent again under it, a write that was done is not done again and gets the first answer again. A key
counts for its caller within one dossier.`;

/** The description of the API (OpenAPI 3.1), made from the schemas that requests are parsed with. */
export function openApiDocument() {
  const app = new OpenAPIHono();
  const { openAPIRegistry } = app;
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description:
      'An access token, with the scopes `read`, `ask` or `write`. Needed where the server can be reached from other machines.',
  });
  for (const route of ROUTES) openAPIRegistry.registerPath(route);
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Corroborate',
      version: ENGINE_VERSION,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
}
