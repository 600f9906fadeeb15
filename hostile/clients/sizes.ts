import { clientCase, unless } from './client-case.js';
import { exchange, requestOf, send, WRITE } from './exchange.js';
import { HARBOUR } from './served.js';

const FOUR_HUNDRED_MB = 400_000_000;
const MEGABYTE = 'x'.repeat(1_000_000);

/** A chunked body that never ends, after a head. */
function* endless(port: number, path: string, type: string): Generator<string> {
  yield `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Corroborate: 1\r\nContent-Type: ${type}\r\nTransfer-Encoding: chunked\r\n\r\n`;
  for (let count = 0; count < 400; count += 1) yield `f4240\r\n${MEGABYTE}\r\n`;
}

const tooMuch = ({ sent }: { sent: number }) =>
  sent > 100_000_000 && `${sent} bytes were taken before it was refused`;

const FORM = 'application/x-www-form-urlencoded';

const announced = (path: string, type: string) => ({
  method: 'POST',
  path,
  headers: { ...WRITE, 'content-type': type, 'content-length': String(FOUR_HUNDRED_MB) },
});

const jsonTo = (body: string, path = `${HARBOUR}/checks`) => ({
  method: 'POST',
  path,
  headers: WRITE,
  body,
});

const nested = (levels: number): string => '{"a":'.repeat(levels) + 1 + '}'.repeat(levels);

/** Too much of something, before and after anybody is known. */
export const SIZES = [
  clientCase(
    'announces 400 MB to the sign-in',
    async ({ port }) => [unless(await send(port, announced('/sign-in', FORM)), 413)],
    { tokens: true },
  ),
  clientCase(
    'sends the sign-in a form without end',
    async ({ port }) => {
      const answer = await exchange(port, endless(port, '/sign-in', FORM));
      return [unless(answer, 413, 0), tooMuch(answer), !answer.closed && 'it stayed open'];
    },
    { tokens: true },
  ),
  clientCase(
    'announces 400 MB to a route without a token',
    async ({ port }) => {
      const answer = await send(port, announced(`${HARBOUR}/checks`, 'application/json'));
      return [unless(answer, 401)];
    },
    { tokens: true },
  ),
  clientCase(
    'sends an upload without end and without a token',
    async ({ port }) => {
      const type = 'multipart/form-data; boundary=x';
      const answer = await exchange(port, endless(port, `${HARBOUR}/documents`, type));
      return [unless(answer, 401, 0), tooMuch(answer), !answer.closed && 'it stayed open'];
    },
    { tokens: true },
  ),
  clientCase('announces 400 MB of JSON', async ({ port }) => [
    unless(await send(port, announced(`${HARBOUR}/checks`, 'application/json')), 413),
  ]),
  clientCase('sends JSON without end', async ({ port }) => {
    const answer = await exchange(port, endless(port, `${HARBOUR}/checks`, 'application/json'));
    return [unless(answer, 413, 0), tooMuch(answer), !answer.closed && 'it stayed open'];
  }),
  clientCase('announces an upload of 400 MB', async ({ port }) => {
    const type = 'multipart/form-data; boundary=x';
    const answer = await send(port, announced(`${HARBOUR}/documents`, type), { patienceMs: 1_000 });
    return [unless(answer, 413, 0)];
  }),
  clientCase('sends JSON that is nested a hundred thousand deep', async ({ port }) => [
    unless(await send(port, jsonTo('['.repeat(100_000))), 400),
    unless(await send(port, jsonTo(nested(100_000))), 400),
    unless(await send(port, jsonTo(`{"report":${nested(50_000)}}`, `${HARBOUR}/audits`)), 400),
  ]),
  clientCase('sends 20 KB of headers', async ({ port }) => {
    const headers = { 'x-long': 'x'.repeat(20_000) };
    return [unless(await send(port, { path: '/api/session', headers }), 431)];
  }),
  clientCase('sends ten thousand headers', async ({ port }) => {
    const many = Array.from({ length: 10_000 }, (_, at) => [`x-${at}`, '1']);
    const answer = await send(port, { path: '/', headers: Object.fromEntries(many) });
    return [unless(answer, 431)];
  }),
  clientCase('asks for an address of 14 KB', async ({ port }) => [
    unless(await send(port, { path: `/${'x'.repeat(14_000)}` }), 400),
  ]),
  clientCase('asks for a document in ten thousand ranges', async ({ port }) => {
    const list = await send(port, { path: `${HARBOUR}/documents` });
    const id = /doc_[0-9a-f]{16}/.exec(list.text)?.[0] ?? '';
    const path = `${HARBOUR}/documents/${id}/bytes`;
    const whole = await send(port, { path });
    const headers = { range: `bytes=${Array(4_000).fill('0-').join(',')}` };
    const answer = await send(port, { path, headers });
    return [
      unless(answer, 200, 206, 416),
      answer.text.length > 2 * whole.text.length && `the answer has ${answer.text.length} bytes`,
    ];
  }),
  clientCase('sends a form of a thousand fields', async ({ port }) => {
    const part = '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\na\r\n';
    const headers = { ...WRITE, 'content-type': 'multipart/form-data; boundary=x' };
    const sent = { method: 'POST', path: `${HARBOUR}/documents`, headers };
    return [unless(await send(port, { ...sent, body: `${part.repeat(1_000)}--x--\r\n` }), 400)];
  }),
  clientCase('sends JSON that unpacks to a hundred times its size', async ({ port }) => {
    const { gzipSync } = await import('node:zlib');
    const body = gzipSync(Buffer.alloc(5_000_000, 0x20));
    const headers = { ...WRITE, 'content-encoding': 'gzip' };
    const sent = { method: 'POST', path: `${HARBOUR}/checks`, headers, body };
    return [unless(await send(port, sent), 400, 415)];
  }),
  clientCase(
    'sends its headers a byte at a time',
    async ({ port }) => {
      const parts = [`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`, ...'X-A: '.padEnd(60, 'b')];
      const answer = await exchange(port, parts, { pauseMs: 500, patienceMs: 20_000 });
      return [!answer.closed && 'it was waited for', unless(answer, 408, 0)];
    },
    { slow: true },
  ),
  clientCase(
    'sends the form of a sign-in a byte at a time',
    async ({ port }) => {
      const [head = ''] = requestOf(port, {
        method: 'POST',
        path: '/sign-in',
        headers: { 'content-type': FORM, 'content-length': '1000' },
      });
      const parts = [head, ...'token='.padEnd(60, 'b')];
      const answer = await exchange(port, parts, { pauseMs: 500, patienceMs: 20_000 });
      return [!answer.closed && 'it was waited for', unless(answer, 408)];
    },
    { tokens: true, slow: true },
  ),
];
