import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Api } from '../answering/api.js';
import { openApiDocument } from './openapi-document.js';

/** Where the package's files are; nothing comes from another server. */
const assets = (): string =>
  dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Corroborate: the HTTP API</title>
<link rel="stylesheet" href="/api/reference/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<script src="/api/reference/swagger-ui-bundle.js"></script>
<script src="/api/reference/start.js"></script>
</body>
</html>
`;

/** Writes carry the header that forms of other sites cannot set. */
const START = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
  requestInterceptor(request) {
    request.headers['X-Corroborate'] = '1';
    return request;
  },
});
`;

/** The page styles its parts as it makes them; its scripts are files of this server. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const FILES = /^\/api\/reference\/(swagger-ui\.css|swagger-ui-bundle\.js)$/;

/** Serves the description of the API, and a page to browse it. */
export function serveReference(app: Api): void {
  const document = openApiDocument();
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('/api/reference', (c) => {
    c.header('Content-Security-Policy', POLICY);
    return c.html(PAGE);
  });
  app.get('/api/reference/start.js', (c) => {
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(START);
  });
  const files = serveStatic({
    root: assets(),
    rewriteRequestPath: (path) => path.replace(/^\/api\/reference/, ''),
  });
  app.get('/api/reference/:file', async (c, next) => {
    if (!FILES.test(c.req.path)) return next();
    return (await files(c, next)) ?? c.notFound();
  });
}
