import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepUnread } from '../../src/app/adding/unread-items.js';
import { ROUTES } from '../../src/http/routes.js';
import { gatedReader } from '../fakes/gated-reader.js';
import { HARBOUR_QUESTION, type HarbourApp, harbourApp } from '../fakes/harbour-server.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';

const HARBOUR = '/api/dossiers/harbour';

const send = (app: HarbourApp, method: string, path: string, body: unknown, headers = {}) =>
  app.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const read = async (app: HarbourApp, path: string) => (await app.request(path)).json();

const form = (content: string, name: string, fields: Record<string, string> = {}) => {
  const body = new FormData();
  for (const [field, value] of Object.entries(fields)) body.set(field, value);
  body.set('file', new File([content], name));
  return { method: 'POST', body };
};

describe('lists', () => {
  it('give the dossiers with what each holds', async () => {
    const { app } = await harbourApp();
    expect(await read(app, '/api/dossiers')).toEqual({
      items: [
        {
          name: 'harbour',
          title: 'Harbour plate readers',
          documents: 2,
          checks: 0,
          revision: expect.stringMatching(/^[0-9a-f]{12}$/),
          failure: null,
        },
      ],
      next: null,
    });
  });

  it('show a dossier that is damaged with the reason, and hide no other', async () => {
    const { app, folder } = await harbourApp();
    mkdirSync(`${folder}/broken/.corroborate`, { recursive: true });
    writeFileSync(`${folder}/broken/.corroborate/dossier.json`, '{');
    const { items } = await read(app, '/api/dossiers');
    expect(items).toMatchObject([
      { name: 'broken', failure: { code: 'dossier-damaged' } },
      { name: 'harbour', failure: null },
    ]);
  });

  it('come in pages', async () => {
    const { app } = await harbourApp();
    const first = await read(app, `${HARBOUR}/documents?limit=1`);
    const second = await read(app, `${HARBOUR}/documents?limit=1&cursor=${first.next}`);
    const titles = [...first.items, ...second.items].map(({ title }) => title);
    expect(titles).toEqual(['Plate readers in Harbour City', 'Regional pool agreement']);
    expect(second.next).toBe(null);
  });

  it('are sorted over all pages', async () => {
    const { app } = await harbourApp();
    const page = (query: string) => read(app, `${HARBOUR}/documents?limit=1&sort=words${query}`);
    const first = await page('&order=desc');
    const second = await page(`&order=desc&cursor=${first.next}`);
    const [longest] = first.items;
    const [shortest] = second.items;
    expect((await page('&order=asc')).items).toEqual([shortest]);
    expect(longest).not.toEqual(shortest);
  });

  it('are narrowed by what documents say of themselves', async () => {
    const { app } = await harbourApp();
    const { items } = await read(app, `${HARBOUR}/documents?kind=government&q=POOL`);
    expect(items).toMatchObject([{ title: 'Regional pool agreement', words: 27, state: 'read' }]);
    expect(await read(app, `${HARBOUR}/documents?publisher=Nobody`)).toEqual({
      items: [],
      next: null,
    });
  });

  it('answer 304 to the tag that they gave', async () => {
    const { app } = await harbourApp();
    const first = await app.request(`${HARBOUR}/documents`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await app.request(`${HARBOUR}/documents`, { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('problems', () => {
  const PROBLEM = { type: expect.any(String), title: expect.any(String) };

  it.each([
    ['GET', '/api/nothing', 404, 'not-found'],
    ['GET', '/api/dossiers/other', 404, 'dossier-not-found'],
    ['GET', `${HARBOUR}/documents/doc_x`, 404, 'not-found'],
    ['GET', `${HARBOUR}/documents/doc_x/bytes`, 404, 'not-found'],
    ['GET', `${HARBOUR}/checks/chk_x`, 404, 'not-found'],
    ['GET', `${HARBOUR}/checks/chk_x/events`, 404, 'not-found'],
    ['GET', `${HARBOUR}/compare?from=chk_x&to=chk_y`, 404, 'not-found'],
    ['GET', `${HARBOUR}/documents?limit=0`, 400, 'invalid-input'],
    ['GET', `${HARBOUR}/documents?cursor=AAAA`, 400, 'invalid-input'],
    ['GET', `${HARBOUR}/search`, 400, 'invalid-input'],
    ['DELETE', `${HARBOUR}/checks`, 405, 'invalid-input'],
    ['DELETE', `${HARBOUR}/documents/item_x`, 404, 'not-found'],
    ['POST', `${HARBOUR}/checks/chk_x/cancel`, 404, 'not-found'],
  ])('answer %s %s with %i %s', async (method, path, status, code) => {
    const { app } = await harbourApp();
    const response = await app.request(path, { method });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      ...PROBLEM,
      status,
      code,
      detail: expect.any(String),
      hint: expect.any(String),
    });
  });

  it('say which methods an address takes', async () => {
    const { app } = await harbourApp();
    const response = await app.request(`${HARBOUR}/checks`, { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it.each([
    ['that is cut short', '{"question": ', 'application/json', 400, 'invalid-input'],
    ['without words', '{"question": "  "}', 'application/json', 400, 'invalid-input'],
    ['of a form', 'question=x', 'application/x-www-form-urlencoded', 415, 'unsupported-format'],
    [
      'that is too large',
      `{"question": "${'x'.repeat(8_100_000)}"}`,
      'application/json',
      413,
      'document-too-large',
    ],
  ])('refuse a body %s', async (_what, body, type, status, code) => {
    const { app } = await harbourApp();
    const headers = { 'content-type': type };
    const response = await app.request(`${HARBOUR}/checks`, { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, status });
  });
});

describe('adding', () => {
  it('takes a file with what is said of it', async () => {
    const { app } = await harbourApp();
    const fields = { title: 'Minutes', publisher: 'Harbour Council', date: '2024-03' };
    const text = 'The council heard of the pool. It asked for the contract.';
    const response = await app.request(`${HARBOUR}/documents`, form(text, 'minutes.txt', fields));
    expect(response.status).toBe(201);
    const { outcome, document } = await response.json();
    expect({ outcome, document }).toMatchObject({ outcome: 'added', document: fields });
    expect(response.headers.get('location')).toBe(`${HARBOUR}/documents/${document.id}`);
    const shown = await read(app, `${HARBOUR}/documents/${document.id}`);
    expect(shown).toMatchObject({ ...fields, text, path: 'minutes.txt', links: [] });
    const bytes = await app.request(`${HARBOUR}/documents/${document.id}/bytes`);
    expect(await bytes.text()).toBe(text);
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream');
    expect(bytes.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(bytes.headers.get('content-security-policy')).toMatch(/^sandbox;/);
  });

  it('finds what was added at once, and knows it when it comes again', async () => {
    const { app } = await harbourApp();
    const upload = form('Ferries carry no plate readers.', 'ferries.txt');
    await app.request(`${HARBOUR}/documents`, upload);
    const { items } = await read(app, `${HARBOUR}/search?q=ferries`);
    expect(items[0]!.text).toBe('Ferries carry no plate readers.');
    expect(items[0]!.marks).toEqual([{ start: 0, end: 7 }]);
    const again = await app.request(`${HARBOUR}/documents`, upload);
    expect([again.status, (await again.json()).outcome]).toEqual([200, 'known']);
  });

  it('gives vectors behind the answer, and a check waits for them', async () => {
    const { app } = await harbourApp({ embedder: new HashEmbedder() });
    await app.request(`${HARBOUR}/documents`, form('Ferries carry no plate readers.', 'a.txt'));
    const asked = await send(app, 'POST', `${HARBOUR}/checks`, { question: HARBOUR_QUESTION });
    const { id } = await asked.json();
    await (await app.request(`${HARBOUR}/checks/${id}/events`)).text();
    const { report } = await read(app, `${HARBOUR}/checks/${id}`);
    expect(report).toMatchObject({ engine: { models: { embedder: new HashEmbedder().name } } });
    expect(await read(app, HARBOUR)).toMatchObject({ vectors: { embedded: 3, passages: 3 } });
  });

  it('reads a file of its machine again that failed on the command line', async () => {
    const { app, folder } = await harbourApp();
    const path = join(folder, 'plan.html');
    const failure = { code: 'unreadable-document', message: 'It is empty', hint: null } as const;
    const failedItem = { name: 'papers/plan.html', path, failure };
    await keepUnread(join(folder, 'harbour'), { failed: [failedItem], read: [] }, '2026-01-01');
    const [failed] = (await read(app, `${HARBOUR}/documents?limit=1`)).items;
    expect(failed).toMatchObject({ title: 'plan.html', path, retry: 'server' });
    writeFileSync(
      path,
      '<title>Plan</title><p>The quay is to be widened by four metres in spring.</p>',
    );
    const retry = `${HARBOUR}/documents/${failed?.id}/retry`;
    const again = await app.request(retry, { method: 'POST' });
    expect([again.status, await again.json()]).toMatchObject([201, { outcome: 'added' }]);
    const { items } = await read(app, `${HARBOUR}/documents`);
    expect(items).toHaveLength(3);
    expect((await app.request(retry, { method: 'POST' })).status).toBe(404);
  });

  it('keeps what failed on the list until it is added again or taken off', async () => {
    const { app } = await harbourApp();
    const response = await app.request(`${HARBOUR}/documents`, form('%PDF-1.7', 'plan.pdf'));
    expect(await response.json()).toMatchObject({
      outcome: 'failed',
      failure: { code: 'unreadable-document' },
    });
    const { items } = await read(app, `${HARBOUR}/documents?limit=1`);
    expect(items).toMatchObject([
      { title: 'plan.pdf', state: 'failed', sha256: null, retry: 'file' },
    ]);
    const path = `${HARBOUR}/documents/${items[0]!.id}`;
    expect((await app.request(path, { method: 'DELETE' })).status).toBe(204);
    expect((await read(app, `${HARBOUR}/documents`)).items).toHaveLength(2);
  });

  it('refuses to take a document off', async () => {
    const { app } = await harbourApp();
    const { items } = await read(app, `${HARBOUR}/documents`);
    const response = await app.request(`${HARBOUR}/documents/${items[0]!.id}`, {
      method: 'DELETE',
    });
    expect(await response.json()).toMatchObject({ code: 'invalid-input' });
  });

  it('refuses a private address, and keeps it on the list', async () => {
    const { app } = await harbourApp();
    const url = 'http://127.0.0.1:9/secret';
    const response = await send(app, 'POST', `${HARBOUR}/documents`, { url });
    expect(await response.json()).toMatchObject({ failure: { code: 'fetch-refused' } });
    expect((await read(app, `${HARBOUR}/documents`)).items[0]).toMatchObject({ title: url, url });
  });

  it('refuses an upload over the limit, announced or not, and leaves nothing of it', async () => {
    const { app, folder } = await harbourApp({ uploadLimit: 1000 });
    const response = await app.request(`${HARBOUR}/documents`, form('x'.repeat(2000), 'large.txt'));
    expect([response.status, (await response.json()).code]).toEqual([413, 'document-too-large']);
    expect(readdirSync(`${folder}/harbour/.corroborate/uploads`)).toEqual([]);
  });

  it.each([
    [form('x', 'sources.yaml'), 'describes other files'],
    [{ method: 'POST', body: new FormData() }, 'no file'],
    [form('x', 'a.txt', { date: 'May' }), 'a date is'],
  ])('refuses a form that it cannot use', async (request, why) => {
    const { app } = await harbourApp();
    const response = await app.request(`${HARBOUR}/documents`, request);
    const { code, detail } = await response.json();
    expect([response.status, code]).toEqual([400, 'invalid-input']);
    expect(detail).toContain(why);
  });
});

describe('an Idempotency-Key', () => {
  it('gets the first answer again, also from another server over the dossier', async () => {
    const { app, folder } = await harbourApp();
    const body = { question: HARBOUR_QUESTION };
    const headers = { 'idempotency-key': 'k-1' };
    const first = await send(app, 'POST', `${HARBOUR}/checks`, body, headers);
    const answers = [await first.json()];
    for (const one of [app, (await harbourApp({ folder })).app]) {
      const again = await send(one, 'POST', `${HARBOUR}/checks`, body, headers);
      expect(again.headers.get('location')).toBe(first.headers.get('location'));
      answers.push(await again.json());
    }
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect((await read(app, `${HARBOUR}/checks`)).items).toHaveLength(1);
  });

  it('adds one check when it is sent twice at once', async () => {
    const { app } = await harbourApp();
    const headers = { 'idempotency-key': 'k-2' };
    const body = { question: HARBOUR_QUESTION };
    const sent = [1, 2].map(() => send(app, 'POST', `${HARBOUR}/checks`, body, headers));
    const [one, two] = await Promise.all(sent);
    expect(await one?.json()).toEqual(await two?.json());
  });

  it('is refused with other contents', async () => {
    const { app } = await harbourApp();
    const headers = { 'idempotency-key': 'k-3' };
    await send(app, 'POST', `${HARBOUR}/checks`, { question: HARBOUR_QUESTION }, headers);
    const other = { question: 'Who pays for the pool?' };
    const response = await send(app, 'POST', `${HARBOUR}/checks`, other, headers);
    expect([response.status, (await response.json()).code]).toEqual([422, 'invalid-input']);
  });

  it('is taken by every write, and by nothing else', async () => {
    const { app } = await harbourApp();
    const { paths } = await read(app, '/api/openapi.json');
    const taking = Object.values(paths).flatMap((path) =>
      Object.entries(path).flatMap(([method, { operationId, parameters = [] }]) =>
        parameters.some(({ name }) => name === 'idempotency-key')
          ? [`${method} ${operationId}`]
          : [],
      ),
    );
    expect(taking.sort()).toEqual([
      'delete dismissFailure',
      'delete removeWatched',
      'post addDocument',
      'post addWatched',
      'post cancelCheck',
      'post makeDossier',
      'post makeRuling',
      'post resumeCheck',
      'post retryFailure',
      'post startCheck',
      'post withdrawRuling',
      'put putPublisher',
    ]);
  });

  it('makes a dossier once, and says so each time', async () => {
    const { app } = await harbourApp();
    const make = () =>
      send(app, 'POST', '/api/dossiers', { name: 'Quay' }, { 'idempotency-key': 'k-5' });
    const answers = [await make(), await make()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.headers.get('location')).toBe('/api/dossiers/quay');
  });

  it('takes a failed item off the list once, and says so each time', async () => {
    const { app } = await harbourApp();
    await app.request(`${HARBOUR}/documents`, form('%PDF-1.7 broken', 'broken.pdf'));
    const [failed] = (await read(app, `${HARBOUR}/documents`)).items;
    const dismiss = async (headers: Record<string, string>) => {
      const path = `${HARBOUR}/documents/${failed?.id}`;
      return (await app.request(path, { method: 'DELETE', headers })).status;
    };
    const keyed = { 'idempotency-key': 'k-6' };
    expect([await dismiss(keyed), await dismiss(keyed), await dismiss({})]).toEqual([
      204, 204, 404,
    ]);
  });

  it('resumes a check once, also where it was cancelled again', async () => {
    const reader = gatedReader();
    const { app } = await harbourApp({ reader });
    const { id } = await (
      await send(app, 'POST', `${HARBOUR}/checks`, { question: HARBOUR_QUESTION })
    ).json();
    const post = async (what: string, headers = {}) => {
      const path = `${HARBOUR}/checks/${id}/${what}`;
      return (await (await app.request(path, { method: 'POST', headers })).json()).status;
    };
    const keyed = { 'idempotency-key': 'k-7' };
    await post('cancel');
    expect(await post('resume', keyed)).toBe('running');
    expect(await post('cancel')).toBe('cancelled');
    expect(await post('resume', keyed)).toBe('running');
    expect((await read(app, `${HARBOUR}/checks/${id}`)).status).toBe('cancelled');
  });

  it('knows an upload by its bytes', async () => {
    const { app } = await harbourApp();
    const headers = { 'idempotency-key': 'k-4' };
    const upload = (text: string) =>
      app.request(`${HARBOUR}/documents`, { ...form(text, 'a.txt'), headers });
    const first = await (await upload('One thing happened.')).json();
    expect(await (await upload('One thing happened.')).json()).toEqual(first);
    expect((await upload('Another thing happened.')).status).toBe(422);
  });
});

describe('publishers', () => {
  const POLICE = `${HARBOUR}/publishers/${encodeURIComponent('Harbour Police Department')}`;
  const EDIT = { kind: 'government', interests: ['It runs the readers.'] };

  it('are changed by who saw what they were', async () => {
    const { app } = await harbourApp();
    const { items } = await read(app, `${HARBOUR}/publishers`);
    const { etag } = items.find(({ name }) => name === 'Harbour Police Department')!;
    const changed = await send(app, 'PUT', POLICE, EDIT, { 'if-match': etag });
    expect(await changed.json()).toMatchObject({ ...EDIT, documents: 1 });
    const late = await send(app, 'PUT', POLICE, { ...EDIT, interests: [] }, { 'if-match': etag });
    expect([late.status, (await late.json()).code]).toEqual([412, 'conflict']);
    const { items: after } = await read(app, `${HARBOUR}/publishers`);
    expect(after).toContainEqual(expect.objectContaining(EDIT));
  });
});

describe('making dossiers', () => {
  it('makes one in the folder, once', async () => {
    const { app } = await harbourApp();
    const made = await send(app, 'POST', '/api/dossiers', { name: 'Straße & Häfen' });
    expect([made.status, made.headers.get('location')]).toEqual([
      201,
      '/api/dossiers/stra%C3%9Fe-hafen',
    ]);
    expect((await send(app, 'POST', '/api/dossiers', { name: 'Straße & Häfen' })).status).toBe(200);
    expect(await read(app, '/api/dossiers/stra%C3%9Fe-hafen')).toMatchObject({
      title: 'Straße & Häfen',
      documents: 0,
      vectors: { embedded: 0, passages: 0 },
    });
  });
});

describe('a dossier whose index is made anew', () => {
  it('can be read, and says why it cannot be searched or asked', async () => {
    const { app, folder } = await harbourApp();
    writeFileSync(`${folder}/harbour/.corroborate/rebuilding`, String(process.pid));
    const refused = await app.request(`${HARBOUR}/search?q=pool`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([423, '5']);
    expect(await refused.json()).toMatchObject({
      code: 'dossier-locked',
      detail: 'The search index is being rebuilt',
    });
    const asked = await send(app, 'POST', `${HARBOUR}/checks`, { question: HARBOUR_QUESTION });
    expect(asked.status).toBe(423);
    expect((await app.request(`${HARBOUR}/documents`)).status).toBe(200);
  });

  it('is whole again when the process that did it is gone', async () => {
    const { app, folder } = await harbourApp();
    writeFileSync(`${folder}/harbour/.corroborate/rebuilding`, '999999999');
    expect((await app.request(`${HARBOUR}/search?q=pool`)).status).toBe(200);
  });
});

describe('audits', () => {
  it('check a draft sentence by sentence', async () => {
    const { app } = await harbourApp();
    const text = 'Harbour City shares its plate-reader data with the regional pool.';
    const audited = await (await send(app, 'POST', `${HARBOUR}/audits`, { text })).json();
    expect(audited).toMatchObject({ kind: 'draft', sentences: [{ text, finding: 'supported' }] });
  });
});

describe('the reference', () => {
  it('describes every route that answers, and is browsed without another server', async () => {
    const { app } = await harbourApp();
    const document = await read(app, '/api/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    const described = Object.keys(document.paths).map((path) => path.replace(/\{(\w+)\}/g, ':$1'));
    const answering = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ path }) => path)
      .filter((path) => !/reference|openapi/.test(path));
    expect(described.sort()).toEqual([...new Set(answering)].sort());
    const page = await (await app.request('/api/reference')).text();
    expect(page).not.toContain('//');
    expect(page).not.toContain('<script');
    for (const [, to = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
      if (to.startsWith('#')) expect(page).toContain(`id="${to.slice(1)}"`);
      else expect((await app.request(to)).status).toBe(200);
    }
    for (const { operationId } of ROUTES) expect(page).toContain(`id="${operationId}"`);
  });
});
