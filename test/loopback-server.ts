import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const servers: Server[] = [];

/** Closes every server that `serve` started and that still listens. */
export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

afterEach(closeServers);

/** A server on the loopback address; answers 404 for robots.txt unless the listener does. */
export async function serve(listener: RequestListener, { robots = false } = {}): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end();
    else listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers every request with a short page. */
export const html: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Hello</p>');
};
