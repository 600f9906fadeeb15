import { expect, it } from 'vitest';
import { FakeFetcher, htmlPage } from '../fakes/fake-fetcher.js';
import { HARBOUR_QUESTION, type HarbourApp, harbourApp } from '../fakes/harbour-server.js';

const WATCHED = '/api/dossiers/harbour/watched';
const PAGE = 'https://herald.example/pier';
const page = htmlPage(PAGE, '<p>The council voted for the pier on Monday.</p>');

const post = (app: HarbourApp, body: unknown) =>
  app.request(WATCHED, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

it('adds, lists and removes watched sources', async () => {
  const { app } = await harbourApp({ fetcher: new FakeFetcher({ [PAGE]: page }) });
  const added = await post(app, { address: PAGE });
  const source = await added.json();
  expect([added.status, source]).toEqual([
    201,
    {
      id: expect.stringMatching(/^wat_/),
      kind: 'page',
      address: PAGE,
      addedAt: expect.any(String),
      lastRunAt: null,
      failure: null,
      running: false,
      pages: 0,
      left: 0,
      counts: {},
    },
  ]);
  expect(await (await app.request(WATCHED)).json()).toEqual({ items: [source], next: null });
  const removed = await app.request(`${WATCHED}/${source.id}`, { method: 'DELETE' });
  expect([removed.status, await removed.json()]).toEqual([200, source]);
  expect(await (await app.request(WATCHED)).json()).toEqual({ items: [], next: null });
  const again = await app.request(`${WATCHED}/${source.id}`, { method: 'DELETE' });
  expect([again.status, (await again.json()).code]).toEqual([404, 'not-found']);
});

it.each([
  ['a folder of the server’s machine', { address: '/etc' }, 400],
  ['a kind that is none', { address: PAGE, kind: 'folder' }, 400],
  ['leave to reach private addresses', { address: PAGE, allowPrivate: true }, 400],
  ['a page that is not there', { address: 'https://herald.example/none' }, 502],
])('takes not %s', async (_what, body, status) => {
  const { app } = await harbourApp({ fetcher: new FakeFetcher({ [PAGE]: page }) });
  expect((await post(app, body)).status).toBe(status);
});

it('says of each check that none of its sources changed', async () => {
  const { app } = await harbourApp();
  const started = await app.request('/api/dossiers/harbour/checks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: HARBOUR_QUESTION }),
  });
  const { id } = await started.json();
  await (await app.request(`/api/dossiers/harbour/checks/${id}/events`)).text();
  const { items } = await (await app.request('/api/dossiers/harbour/checks')).json();
  expect(items).toMatchObject([{ id, stale: { changed: 0, gone: 0 } }]);
});
