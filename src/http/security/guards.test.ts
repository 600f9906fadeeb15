import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countingIds } from '../../../test/fakes/counting-ids.js';
import { createLexicalReader } from '../../../test/fakes/lexical-reader.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { openAccessRecord } from '../../app/access/open-access-record.js';
import { RefusalTally } from '../../app/access/refusal-tally.js';
import { createToken, type TokenRequest } from '../../app/access/tokens.js';
import { createDossier } from '../../app/dossier/dossier.js';
import { ServedDossiers } from '../../app/serving/served-dossiers.js';
import { makeApp } from '../app.js';
import { guardsOf } from './guards.js';

const ORIGIN = 'http://desk.example:4173';
const WRITE = { 'x-corroborate': '1', 'content-type': 'application/json' };
const EDIT = { method: 'PUT', body: JSON.stringify({ kind: 'news', interests: [] }) };
const ALPHA = '/api/dossiers/alpha';
const PUBLISHER = `${ALPHA}/publishers/Nobody`;

const onFault = (error: unknown) => {
  throw error;
};

/** A server of two empty dossiers, without a port. */
async function guarded(options: { loopback: boolean }) {
  const folder = scratchFolder();
  for (const name of ['alpha', 'beta']) await createDossier(join(folder, name));
  const record = await openAccessRecord({ dossier: null, folder });
  const models = { reader: createLexicalReader(), embedder: null };
  const dossiers = new ServedDossiers({ dossier: null, folder, onFault, ...models });
  onTestFinished(async () => {
    await dossiers.close();
    await record.close();
  });
  let at = Date.parse('2025-03-01T12:00:00.000Z');
  const now = () => new Date(at);
  const ids = countingIds();
  const refusals = new RefusalTally(record);
  const app = makeApp(
    { dossiers, uploadLimit: 1_000, web: null, onFault, ...options },
    guardsOf({ record, refusals, now, ...options }),
  );
  return {
    record,
    refusals,
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
    secretFor: async (request: Partial<TokenRequest> = {}) => {
      const whole = { name: 'Ada', scopes: [], dossiers: null, days: 30, ...request };
      return (await createToken(record, whole, { clock: { now }, ids })).secret;
    },
    send: (path: string, init: RequestInit = {}, address = '10.0.0.7') =>
      app.request(
        path,
        { headers: { host: 'desk.example:4173' }, ...init },
        {
          incoming: { socket: { remoteAddress: address } },
        },
      ),
  };
}

const shared = () => guarded({ loopback: false });

const bearer = (secret: string, more: Record<string, string> = {}) => ({
  headers: { host: 'desk.example:4173', authorization: `Bearer ${secret}`, ...more },
});

const problemOf = async (response: Response) => {
  const { status, code, detail } = (await response.json()) as Record<string, unknown>;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.status).toBe(status);
  return [status, code, detail];
};

describe('a server that others can reach', () => {
  it('opens nothing without a token, with a wrong one, an expired or a revoked one', async () => {
    const { send, secretFor, record, pass } = await shared();
    const none = await send(ALPHA);
    expect(none.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await problemOf(none)).toEqual([401, 'unauthorized', 'No access token was sent']);
    expect(await problemOf(await send(ALPHA, bearer('cor_x')))).toEqual([
      401,
      'unauthorized',
      'The access token is not known to this server',
    ]);
    const secret = await secretFor({ days: 1 });
    const gone = await secretFor();
    await record.revoke((await record.tokens())[1]?.id ?? '', '2025-03-01T13:00:00.000Z');
    expect((await send(ALPHA, bearer(secret))).status).toBe(200);
    expect(await problemOf(await send(ALPHA, bearer(gone)))).toContain(
      'The access token was revoked',
    );
    pass(24 * 3600 * 1000);
    expect(await problemOf(await send(ALPHA, bearer(secret)))).toContain(
      'The access token expired on 2025-03-02',
    );
  });

  it('lets a token do what its scopes allow', async () => {
    const { send, secretFor } = await shared();
    const reader = await secretFor();
    const writer = await secretFor({ scopes: ['write'] });
    const edit = (secret: string) => send(PUBLISHER, { ...EDIT, ...bearer(secret, WRITE) });
    expect(await problemOf(await edit(reader))).toEqual([
      403,
      'forbidden',
      'The access token does not allow you to write',
    ]);
    // Through all guards: there is no publisher of that name.
    expect((await edit(writer)).status).toBe(404);
    const ask = { method: 'POST', body: JSON.stringify({ question: 'Is it?' }) };
    const asked = await send(`${ALPHA}/checks`, { ...ask, ...bearer(writer, WRITE) });
    expect(await problemOf(asked)).toContain('The access token does not allow you to ask');
    const session = await send('/api/session', bearer(reader));
    expect(await session.json()).toMatchObject({ scopes: ['read'], canMakeDossiers: false });
  });

  it('shows a token its own dossiers, and no other', async () => {
    const { send, secretFor } = await shared();
    const secret = await secretFor({ dossiers: ['alpha'], scopes: ['write'] });
    const list = await send('/api/dossiers', bearer(secret));
    const { items } = (await list.json()) as { items: { name: string }[] };
    expect(items.map(({ name }) => name)).toEqual(['alpha']);
    for (const path of ['/api/dossiers/beta', '/api/dossiers/%62eta', '/api/dossiers/beta/checks'])
      expect(await problemOf(await send(path, bearer(secret)))).toContain(
        'The access token does not open the dossier beta',
      );
    const make = { method: 'POST', body: '{"name":"gamma"}', ...bearer(secret, WRITE) };
    expect((await send('/api/dossiers', make)).status).toBe(403);
  });

  it('takes no write that a page of another site may have caused', async () => {
    const { send, secretFor } = await shared();
    const secret = await secretFor({ scopes: ['write'] });
    const write = (headers: Record<string, string>) =>
      send(PUBLISHER, { ...EDIT, ...bearer(secret, headers) });
    const edit = async (headers: Record<string, string>) => (await write(headers)).status;
    const { 'x-corroborate': _header, ...plain } = WRITE;
    expect(await problemOf(await write(plain))).toEqual([
      403,
      'forbidden',
      'The write lacks the header X-Corroborate',
    ]);
    expect(await edit({ ...WRITE, origin: 'https://evil.example' })).toBe(403);
    expect(await edit({ ...WRITE, origin: 'null' })).toBe(403);
    expect(await edit({ ...WRITE, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await edit({ ...WRITE, origin: ORIGIN, 'sec-fetch-site': 'same-origin' })).toBe(404);
  });

  it('stops who guesses tokens, and nobody else', async () => {
    const { send, secretFor, pass } = await shared();
    const secret = await secretFor();
    for (let guess = 0; guess < 10; guess += 1) await send(ALPHA, bearer(`cor_${guess}`));
    const stopped = await send(ALPHA, bearer('cor_10'));
    expect(stopped.headers.get('retry-after')).toBe('6');
    expect(await problemOf(stopped)).toEqual([
      429,
      'too-many-requests',
      'Too many requests in a short time',
    ]);
    for (const address of ['10.0.0.7', '10.0.0.8'])
      expect((await send(ALPHA, bearer(secret), address)).status).toBe(200);
    const signIn = { method: 'POST', body: new URLSearchParams({ token: secret }) };
    expect((await send('/sign-in', signIn)).status).toBe(303);
    pass(6_000);
    expect((await send(ALPHA, bearer('cor_11'))).status).toBe(401);
  });

  it('takes all addresses of one IPv6 network for one sender', async () => {
    const { send } = await shared();
    const guess = (host: number) => send(ALPHA, bearer('cor_x'), `2001:db8:0:1::${host}`);
    for (let host = 1; host <= 10; host += 1) expect((await guess(host)).status).toBe(401);
    expect((await guess(11)).status).toBe(429);
    expect((await send(ALPHA, bearer('cor_x'), '2001:db8:0:2::1')).status).toBe(401);
  });

  it('slows down who asks without a token, and logs it together', async () => {
    const { send, record, refusals } = await shared();
    const statuses = new Set<number>();
    for (let count = 0; count < 200; count += 1) statuses.add((await send(ALPHA)).status);
    expect([...statuses]).toEqual([401, 429]);
    await refusals.flush();
    const entries = await record.entries(10);
    expect(entries.map(({ status, times }) => [status, times])).toEqual([
      [429, 139],
      [401, 59],
      [429, undefined],
      [401, undefined],
    ]);
  });

  it('takes no body to the sign-in but a short form', async () => {
    const { send } = await shared();
    const long = { method: 'POST', body: new URLSearchParams({ token: 'x'.repeat(9_000) }) };
    expect(await problemOf(await send('/sign-in', long))).toEqual([
      413,
      'document-too-large',
      'The body is larger than 0.008 MB',
    ]);
  });

  it('holds back a token that asks too much, and says for how long', async () => {
    const { send, secretFor, pass } = await shared();
    const secret = await secretFor({ scopes: ['ask'] });
    const resume = () =>
      send(`${ALPHA}/checks/chk_0/resume`, { method: 'POST', ...bearer(secret, WRITE) });
    for (let count = 0; count < 5; count += 1) expect((await resume()).status).toBe(404);
    const stopped = await resume();
    expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '6']);
    expect((await send(ALPHA, bearer(secret))).status).toBe(200);
    pass(6_000);
    expect((await resume()).status).toBe(404);
  });

  it('tells that it is up without a token, and logs nothing of it', async () => {
    const { send, record } = await shared();
    const up = await send('/health');
    expect([up.status, await up.text()]).toEqual([200, 'ok']);
    expect(up.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await send('/health', { method: 'POST' })).status).not.toBe(200);
    expect((await record.entries(10)).map(({ method }) => method)).toEqual(['POST']);
  });

  it('signs a browser in with a cookie that no script can read, and out again', async () => {
    const { send, secretFor } = await shared();
    const secret = await secretFor();
    const away = await send('/d/alpha');
    expect([away.status, away.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fd%2Falpha']);
    const page = await send('/sign-in?to=%2Fd%2Falpha');
    expect(await page.text()).toContain('name="to" value="/d/alpha"');
    const submit = (body: Record<string, string>, headers: Record<string, string> = {}) =>
      send('/sign-in', {
        method: 'POST',
        body: new URLSearchParams(body),
        headers: { host: 'desk.example:4173', ...headers },
      });
    const inside = await submit({ token: secret, to: '/d/alpha' });
    expect([inside.status, inside.headers.get('location')]).toEqual([303, '/d/alpha']);
    const cookie = inside.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    const [pair = ''] = cookie.split(';');
    const seen = await send(ALPHA, { headers: { host: 'desk.example:4173', cookie: pair } });
    expect(seen.status).toBe(200);
    const wrong = await submit({ token: 'cor_wrong' });
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    const elsewhere = await submit({ token: secret }, { origin: 'https://evil.example' });
    expect([elsewhere.status, elsewhere.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await elsewhere.text()).toContain(
      '<p role="alert">This was sent from another site’s page. Enter the token here.</p>',
    );
    const out = await send('/sign-out', { method: 'POST' });
    expect(out.headers.get('set-cookie')).toMatch(/^corroborate-token=; Max-Age=0/);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a b', ''])(
    'sends nobody who signs in on to %s',
    async (to) => {
      const { send, secretFor } = await shared();
      const body = new URLSearchParams({ token: await secretFor(), to });
      const inside = await send('/sign-in', { method: 'POST', body });
      expect(inside.headers.get('location')).toBe('/');
    },
  );

  it('logs who changed what and whom it refused, and no contents', async () => {
    const { send, secretFor, record } = await shared();
    const secret = await secretFor({ scopes: ['write'] });
    await send(`${ALPHA}/search?q=secret`, bearer(secret));
    await send(`${ALPHA}/search?q=secret`);
    await send(PUBLISHER, { ...EDIT, ...bearer(secret, WRITE) });
    const [token] = await record.tokens();
    const common = { at: '2025-03-01T12:00:00.000Z', address: '10.0.0.7' };
    expect(await record.entries(10)).toEqual([
      { ...common, who: 'Ada', token: token?.id, method: 'PUT', path: PUBLISHER, status: 404 },
      {
        ...common,
        who: null,
        token: null,
        method: 'GET',
        path: `${ALPHA}/search`,
        status: 401,
      },
    ]);
  });
});

describe('a server of this machine alone', () => {
  it('needs no token, and answers by its own names only', async () => {
    const { send } = await guarded({ loopback: true });
    const statusFor = async (host: string) => (await send(ALPHA, { headers: { host } })).status;
    for (const host of ['localhost:4173', '127.0.0.1:4173', '[::1]:4173', 'LOCALHOST'])
      expect(await statusFor(host)).toBe(200);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4173'])
      expect(await statusFor(host)).toBe(403);
  });

  it('takes no write that a page of another site may have caused', async () => {
    const { send } = await guarded({ loopback: true });
    const host = '127.0.0.1:4173';
    const edit = async (headers: Record<string, string>) =>
      (await send(PUBLISHER, { ...EDIT, headers: { host, ...headers } })).status;
    expect(await edit({ 'content-type': 'text/plain' })).toBe(403);
    expect(await edit({ ...WRITE, origin: 'http://127.0.0.1:9999' })).toBe(403);
    expect(await edit({ ...WRITE, origin: `http://${host}` })).toBe(404);
  });

  it('tells browsers to run, frame and embed nothing from or for other sites', async () => {
    const { send } = await guarded({ loopback: true });
    for (const path of ['/', '/api/dossiers', '/api/nothing']) {
      const { headers } = await send(path, { headers: { host: 'localhost' } });
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'self'; .*object-src 'none'; base-uri 'none'; .*frame-ancestors 'none'$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('leaves a route its own policy', async () => {
    const { send } = await guarded({ loopback: true });
    const { headers } = await send('/api/reference', { headers: { host: 'localhost' } });
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
