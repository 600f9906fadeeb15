/** Serves the bytes of files, one an address, with nothing else done: what a route costs at least. */
import { readFileSync } from 'node:fs';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();
for (const [at, file] of process.argv.slice(2).entries()) {
  const bytes = readFileSync(file);
  app.get(`/${at}`, () => new Response(bytes, { headers: { 'Content-Type': 'application/json' } }));
}
const server = createAdaptorServer({ fetch: app.fetch });
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
