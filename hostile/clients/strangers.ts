import { connect, type Socket } from 'node:net';
import { clientCase, unless } from './client-case.js';
import { type Exchange, exchange, requestOf, type Sent, send, WRITE } from './exchange.js';
import { HARBOUR, type Served } from './served.js';

const EDIT = {
  method: 'POST',
  path: '/api/dossiers',
  body: '{"name":"made by another site"}',
};

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

async function times(count: number, work: () => Promise<Exchange>): Promise<number[]> {
  const statuses: number[] = [];
  for (let done = 0; done < count; done += 1) statuses.push((await work()).status);
  return statuses;
}

/** Opens a stream of events and leaves it open. */
function follow({ port, secret }: Served, path: string): Promise<[Socket, number]> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  for (const part of requestOf(port, { path, headers: bearer(secret) })) socket.write(part);
  return new Promise((done) => {
    socket.once('data', (chunk) => {
      done([socket, Number(/^HTTP\/1\.1 (\d{3})/.exec(chunk.toString('latin1'))?.[1] ?? 0)]);
    });
    socket.once('close', () => done([socket, 0]));
  });
}

/** Questions that take their time, asked through one token. */
const ask = (secret: string): Sent => ({
  method: 'POST',
  path: `${HARBOUR}/checks`,
  headers: { ...WRITE, ...bearer(secret) },
  body: '{"question":"Does Harbour City share its plate-reader data with the regional pool?"}',
});

/** Who is not who they should be, or comes too often. */
export const STRANGERS = [
  clientCase('names this server by the name of another site', async ({ port }) => {
    const twice = `GET /api/session HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    const without = 'GET /api/session HTTP/1.1\r\nConnection: close\r\n\r\n';
    return [
      unless(await send(port, { path: '/api/session', headers: { host: 'evil.example' } }), 403),
      unless(await send(port, { path: 'http://evil.example/api/session' }), 400, 403),
      unless(await exchange(port, [twice]), 400, 403),
      unless(await exchange(port, [without]), 400),
    ];
  }),
  clientCase('has a page of another site write', async ({ port }) => {
    const plain = { 'content-type': 'text/plain' };
    const foreign = { ...WRITE, origin: 'https://evil.example' };
    const crossing = { ...WRITE, 'sec-fetch-site': 'cross-site' };
    const answers = await Promise.all(
      [plain, foreign, crossing].map((headers) => send(port, { ...EDIT, headers })),
    );
    return answers.map((answer) => unless(answer, 403));
  }),
  clientCase('asks another site to be let in', async ({ port }) => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await send(port, { method: 'OPTIONS', path: '/api/dossiers', headers });
    return [/^access-control-allow/im.test(answer.text) && 'it is'];
  }),
  clientCase(
    'guesses a hundred tokens from the address of somebody with a good one',
    async ({ port, secret }) => {
      const path = '/api/dossiers';
      const guessed = await times(100, () => send(port, { path, headers: bearer('cor_guess') }));
      return [
        guessed.some((status) => status !== 401 && status !== 429) && 'a guess was let in',
        !guessed.includes(429) && 'guessing was not slowed down',
        unless(await send(port, { path, headers: bearer(secret) }), 200),
      ];
    },
    { tokens: true },
  ),
  clientCase(
    'guesses at the sign-in from the address of somebody with a good token',
    async ({ port, secret }) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const form = (token: string) => ({
        method: 'POST',
        path: '/sign-in',
        headers,
        body: `token=${token}&to=//evil.example`,
      });
      const guessed = await times(30, () => send(port, form('cor_guess')));
      const good = await send(port, form(secret));
      return [
        !guessed.includes(429) && 'guessing was not slowed down',
        unless(good, 303),
        !/^location: \/\r$/im.test(good.text) && 'it sends on to another place',
      ];
    },
    { tokens: true },
  ),
  clientCase(
    'knocks three hundred times without a token',
    async ({ port, record }) => {
      const statuses = await times(300, () => send(port, { path: '/api/dossiers' }));
      const entries = await record.entries(1_000);
      return [
        statuses.some((status) => status !== 401 && status !== 429) && 'it was let in',
        !statuses.includes(429) && 'it was not slowed down',
        entries.length > 10 && `it made ${entries.length} entries in the log`,
      ];
    },
    { tokens: true },
  ),
  clientCase(
    'sends its token in the address',
    async ({ port, secret }) => {
      const paths = [`/api/dossiers?token=${secret}`, `/api/dossiers?access_token=${secret}`];
      const answers = await Promise.all(paths.map((path) => send(port, { path })));
      return answers.map((answer) => unless(answer, 401));
    },
    { tokens: true },
  ),
  clientCase(
    'asks more at once than one may',
    async ({ port, secret }) => {
      const statuses = await times(12, () => send(port, ask(secret)));
      return [
        statuses.some((status) => status !== 202 && status !== 429) && `it got ${statuses}`,
        !statuses.includes(429) && 'all were taken',
      ];
    },
    { tokens: true },
  ),
  clientCase('follows a check thirty times at once', async (server) => {
    const started = await send(server.port, ask(server.secret));
    const id = /chk_\w+/.exec(started.text)?.[0] ?? '';
    // Streams of a check that is over end at once; what counts is that none fails and all end.
    const path = `${HARBOUR}/checks/${id}/events`;
    const streams = await Promise.all(Array.from({ length: 30 }, () => follow(server, path)));
    const statuses = streams.map(([, status]) => status);
    for (const [socket] of streams) socket.destroy();
    return [statuses.some((status) => ![200, 204, 429].includes(status)) && `it got ${statuses}`];
  }),
  clientCase('opens three hundred connections and says nothing', async ({ port }) => {
    const sockets = Array.from({ length: 300 }, () => connect(port, '127.0.0.1'));
    for (const socket of sockets) socket.on('error', () => undefined);
    await new Promise((done) => setTimeout(done, 1_000));
    const open = sockets.filter((socket) => !socket.closed && !socket.readableEnded).length;
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => setTimeout(done, 200));
    return [open > 250 && `${open} of them stay open`];
  }),
];
