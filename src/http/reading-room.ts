import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Api } from './answering/api.js';

/** Vite names these by a hash of what they hold. */
const HASHED = /^\/assets\//;

const NOT_BUILT = `<!doctype html>
<meta charset="utf-8">
<title>Corroborate</title>
<p>The reading room is not built: run <code>npm run build</code> in the folder of the program.</p>
<p>The HTTP API is here all the same: <a href="/api/reference">its reference</a>.</p>
`;

/**
 * Serves the built reading room. Addresses that are no file get its page, which knows what to show
 * there.
 */
export function serveReadingRoom(app: Api, folder: string | null): void {
  if (folder === null) {
    app.get('*', (c) => c.html(NOT_BUILT));
    return;
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = serveStatic({
    root: folder,
    precompressed: true,
    onFound: (_path, c) => {
      const lasts = HASHED.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      c.header('Cache-Control', lasts);
    },
  });
  app.get('*', async (c, next) => {
    if (c.req.path !== '/') {
      const file = await files(c, async () => {});
      if (file instanceof Response) return file;
    }
    // A missing file of the app is missing; anything else is an address of the app.
    if (HASHED.test(c.req.path)) return next();
    c.header('Cache-Control', 'no-cache');
    return c.html(page);
  });
}
