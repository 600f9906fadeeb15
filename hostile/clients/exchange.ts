import { connect, type Socket } from 'node:net';

/** What came back on one connection. */
export interface Exchange {
  /** All that was received, as Latin-1. */
  text: string;
  /** Of every answer on the connection, in order. */
  statuses: number[];
  /** Of the first answer; 0 where there was none. */
  status: number;
  /** Whether the server ended the connection. */
  closed: boolean;
  /** Bytes that were sent before it ended. */
  sent: number;
  ms: number;
}

type Part = string | Uint8Array;

export interface ExchangeOptions {
  /** How long to wait for the server to end the connection. */
  patienceMs?: number;
  /** Pause between two parts. */
  pauseMs?: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function sendAll(socket: Socket, parts: Iterable<Part>, pauseMs: number): Promise<void> {
  for (const part of parts) {
    if (socket.destroyed || socket.writableEnded) return;
    if (!socket.write(part))
      await new Promise<void>((done) => {
        const go = () => {
          socket.off('drain', go).off('close', go);
          done();
        };
        socket.on('drain', go).on('close', go);
      });
    if (pauseMs > 0) await pause(pauseMs);
  }
}

/** Sends bytes as they are over a connection of their own, and waits until the server ends it. */
export async function exchange(
  port: number,
  parts: Iterable<Part>,
  { patienceMs = 5_000, pauseMs = 0 }: ExchangeOptions = {},
): Promise<Exchange> {
  const begin = performance.now();
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let closed = false;
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => chunks.push(chunk));
  const end = new Promise<void>((done) => {
    socket.once('end', () => {
      closed = true;
      done();
    });
    socket.once('close', () => {
      closed = true;
      done();
    });
  });
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((done) => {
    late = setTimeout(done, patienceMs);
  });
  const sending = sendAll(socket, parts, pauseMs).catch(() => undefined);
  await Promise.race([end, patience]);
  clearTimeout(late);
  const wasClosed = closed;
  const { bytesWritten } = socket;
  socket.destroy();
  await sending;
  const text = Buffer.concat(chunks).toString('latin1');
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  return {
    text,
    statuses,
    status: statuses[0] ?? 0,
    closed: wasClosed,
    sent: bytesWritten,
    ms: performance.now() - begin,
  };
}

export interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: Part;
}

/** A plain request as bytes; the connection ends after its answer. */
export function requestOf(port: number, { method = 'GET', path, headers, body }: Sent): Part[] {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const all: Record<string, string> = {
    host: `127.0.0.1:${port}`,
    connection: 'close',
    ...(bytes !== undefined && { 'content-length': String(bytes.byteLength) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const head = Buffer.from(`${method} ${path ?? '/'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return bytes === undefined ? [head] : [head, bytes];
}

/** Sends a plain request and reads its answer. */
export const send = (port: number, sent: Sent, options?: ExchangeOptions): Promise<Exchange> =>
  exchange(port, requestOf(port, sent), options);

export const WRITE = { 'x-corroborate': '1', 'content-type': 'application/json' };
