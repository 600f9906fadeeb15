import type { Server, ServerOptions } from 'node:http';

/** How long a request may take to arrive, and how much may stand before its body. */
export const CONNECTION_LIMITS: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  /** The whole request: an upload of the largest size over a slow line. */
  requestTimeout: 300_000,
  /** How often it is looked for those that are late. */
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 5_000,
  /** Two lengths or two codings of one body are never taken. */
  insecureHTTPParser: false,
  requireHostHeader: true,
};

const MOST_CONNECTIONS = 1_000;

/** Of one address; a proxy's is that of all behind it. */
const MOST_OF_ONE = 250;
const MOST_HEADERS = 100;

/** Bytes of a body that are still taken, and thrown away, once it is answered: a browser has to read why. */
const MOST_UNREAD = 8 * 1024 * 1024;
const LOOK_MS = 10;

/** Ends the connection of who goes on sending what was refused. */
function endUnread(server: Server): void {
  server.on('request', (request, response) => {
    response.once('finish', () => {
      if (request.complete) return;
      const { socket } = request;
      const before = socket.bytesRead;
      const look = setInterval(() => {
        if (request.complete) clearInterval(look);
        else if (socket.bytesRead - before > MOST_UNREAD) socket.destroy();
      }, LOOK_MS);
      socket.once('close', () => clearInterval(look));
    });
  });
}

/** Takes only so many connections at once, of all and of one address, and so much of what it refuses. */
export function limitConnections(server: Server): void {
  server.maxConnections = MOST_CONNECTIONS;
  server.maxHeadersCount = MOST_HEADERS;
  endUnread(server);
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    if (count > MOST_OF_ONE) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
}
