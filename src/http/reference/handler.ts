import type { Api } from '../answering/api.js';
import { openApiDocument } from './openapi-document.js';
import { REFERENCE_POLICY, referencePage } from './reference-page.js';

/** Serves the description of the API, and a page to read it. */
export function serveReference(app: Api): void {
  const document = openApiDocument();
  app.get('/api/openapi.json', (c) => c.json(document));
  app.get('/api/reference', (c) => {
    c.header('Content-Security-Policy', REFERENCE_POLICY);
    return c.html(referencePage(document));
  });
}
