import { clientCase, unless } from './client-case.js';
import { exchange, requestOf, send } from './exchange.js';

const SESSION = { path: '/api/session' };

/** Bytes after the first line of a request for the session. */
const raw = (port: number, rest: string): string[] => [
  `GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${rest}`,
];

const smuggled = (port: number, headers: string): string[] => [
  `POST /api/dossiers HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Corroborate: 1\r\nContent-Type: application/json\r\n${headers}\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`,
];

const SMUGGLERS: readonly [string, string][] = [
  ['a length and a coding', 'Content-Length: 5\r\nTransfer-Encoding: chunked'],
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6'],
  ['an unknown coding', 'Transfer-Encoding: xchunked'],
  ['a coding with a space before its colon', 'Transfer-Encoding : chunked'],
  ['chunked before another coding', 'Transfer-Encoding: chunked, identity'],
  ['a length with a sign', 'Content-Length: +5'],
];

const MALFORMED: readonly [string, string][] = [
  ['a folded header', 'X-A: b\r\n c\r\n\r\n'],
  ['a zero byte in a header', 'X-A: b\0c\r\n\r\n'],
  ['a lone carriage return in a header', 'X-A: b\rX-B: c\r\n\r\n'],
];

/** What is sent is no request, or may be read as two. */
export const FRAMING = [
  ...SMUGGLERS.map(([what, headers]) =>
    clientCase(`smuggles a request behind ${what}`, async ({ port }) => {
      const answer = await exchange(port, smuggled(port, headers));
      return [
        unless(answer, 400),
        answer.statuses.length > 1 && 'the hidden request was answered too',
        !answer.closed && 'the connection stayed open',
      ];
    }),
  ),
  ...MALFORMED.map(([what, rest]) =>
    clientCase(`sends ${what}`, async ({ port }) => {
      const answer = await exchange(port, raw(port, rest));
      return [unless(answer, 400), !answer.closed && 'the connection stayed open'];
    }),
  ),
  clientCase('sends garbage after a request on one connection', async ({ port }) => {
    const first = `GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
    const answer = await exchange(port, [first, '\0\xff{{{{ garbage\r\n\r\n']);
    return [
      !['200,400', '400'].includes(answer.statuses.join()) && `it got ${answer.statuses}`,
      !answer.closed && 'the connection stayed open',
    ];
  }),
  clientCase('sends two hundred requests at once on one connection', async ({ port }) => {
    const one = `GET /api/session HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
    const answer = await exchange(port, [one.repeat(199), ...requestOf(port, SESSION)]);
    const good = answer.statuses.filter((status) => status === 200).length;
    return [good !== 200 && `${good} of 200 were answered`];
  }),
  clientCase('sends a chunk whose length is no number', async ({ port }) => {
    const head = `POST /api/dossiers HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Corroborate: 1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await exchange(port, [`${head}zz\r\n{}\r\n0\r\n\r\n`]);
    return [unless(answer, 0, 400), !answer.closed && 'the connection stayed open'];
  }),
  clientCase('speaks another protocol', async ({ port }) => {
    const http2 = await exchange(port, ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n']);
    const tls = await exchange(port, [Uint8Array.from([0x16, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])]);
    return [unless(http2, 0, 400), unless(tls, 0, 400), !http2.closed && 'it stayed open'];
  }),
  clientCase('asks for an upgrade, a tunnel and an echo', async ({ port }) => {
    const headers = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-key': 'AAAA' };
    const upgrade = await send(port, { ...SESSION, headers }, { patienceMs: 500 });
    const tunnel = await send(port, { method: 'CONNECT', path: 'localhost:22' });
    const echo = await send(port, { method: 'TRACE', path: '/' });
    return [
      upgrade.status === 101 && 'the connection was upgraded',
      tunnel.status === 200 && 'a tunnel was opened',
      echo.status < 600 && echo.status >= 500 && `the echo was answered with ${echo.status}`,
    ];
  }),
  clientCase('expects what no server does', async ({ port }) => {
    const nonsense = await send(port, { ...SESSION, headers: { expect: 'a miracle' } });
    return [unless(nonsense, 417)];
  }),
];
