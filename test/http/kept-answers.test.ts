import { describe, expect, it } from 'vitest';
import { HARBOUR_QUESTION, type HarbourApp, harbourApp } from '../fakes/harbour-server.js';

const HARBOUR = '/api/dossiers/harbour';
const SEARCH = `${HARBOUR}/search?q=plate-reader`;

const upload = (app: HarbourApp, content: string) => {
  const body = new FormData();
  body.set('file', new File([content], 'minutes.txt'));
  return app.request(`${HARBOUR}/documents`, { method: 'POST', body });
};

/** Asks a question and waits for the report. */
async function ask(app: HarbourApp): Promise<string> {
  const started = await app.request(`${HARBOUR}/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: HARBOUR_QUESTION }),
  });
  const { id } = await started.json();
  await (await app.request(`${HARBOUR}/checks/${id}/events`)).text();
  return id;
}

describe('an answer that is asked for again', () => {
  it('is the same byte for byte, and 304 to its tag', async () => {
    const { app } = await harbourApp();
    const id = await ask(app);
    const paths = [
      SEARCH,
      `${HARBOUR}/checks/${id}`,
      `${HARBOUR}/checks/${id}/sentences`,
      `${HARBOUR}/checks/${id}/report?format=html`,
    ];
    for (const path of paths) {
      const [first, again] = [await app.request(path), await app.request(path)];
      expect(await again.text()).toBe(await first.text());
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      const known = await app.request(path, { headers });
      expect([path, known.status, await known.text()]).toEqual([path, 304, '']);
    }
  });

  it('has the tag of its contents, which outlives the server', async () => {
    const { app, folder, close } = await harbourApp();
    const tag = (await app.request(SEARCH)).headers.get('etag');
    await close();
    const next = await harbourApp({ folder });
    expect((await next.app.request(SEARCH)).headers.get('etag')).toBe(tag);
  });

  it('holds what was added meanwhile', async () => {
    const { app } = await harbourApp();
    const before = await (await app.request(SEARCH)).json();
    await upload(app, 'The plate-reader contract ends in May.');
    const { items } = await (await app.request(SEARCH)).json();
    expect(items).toHaveLength(before.items.length + 1);
  });

  it('holds what was said of a publisher meanwhile', async () => {
    const { app } = await harbourApp();
    const kinds = async () =>
      (await (await app.request(SEARCH)).json()).items.map(({ passage }) => passage.kind);
    const { items } = await (await app.request(`${HARBOUR}/publishers`)).json();
    await kinds();
    for (const { name, etag } of items) {
      await app.request(`${HARBOUR}/publishers/${encodeURIComponent(name)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': etag },
        body: JSON.stringify({ kind: 'court', interests: [] }),
      });
    }
    expect(new Set(await kinds())).toEqual(new Set(['court']));
  });

  it('holds what was ruled meanwhile', async () => {
    const { app } = await harbourApp();
    const id = await ask(app);
    const sentences = async () =>
      (await (await app.request(`${HARBOUR}/checks/${id}/sentences`)).json()).items;
    const [sentence] = await sentences();
    const { report } = await (await app.request(`${HARBOUR}/checks/${id}`)).json();
    const ruling = {
      kind: 'stance',
      claim: report.claims[0]?.text,
      document: sentence?.document,
      extraction: sentence?.extraction,
      span: sentence?.span,
      stance: 'neither',
      note: 'It is about another year.',
    };
    await app.request(`${HARBOUR}/rulings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(ruling),
    });
    const [ruled] = await sentences();
    expect(ruled?.ruling).toMatchObject({ stance: 'neither', note: ruling.note });
  });
});

it('says over how many passages a search counts', async () => {
  const { app } = await harbourApp();
  const { items, facetsOver, facets } = await (await app.request(`${SEARCH}&limit=1`)).json();
  const [count, all] = [facets.kinds.reduce((sum, kind) => sum + kind.count, 0), facetsOver];
  expect([items.length, count]).toEqual([1, all]);
  expect(all).toBeGreaterThan(1);
});
