import { expect, it } from 'vitest';
import { relationsSchema } from '../../src/http/relations/schemas.js';
import { harbourApp } from '../fakes/harbour-server.js';

const HARBOUR = '/api/dossiers/harbour';

it('lists who did what to whom, a page at a time, and what was added meanwhile', async () => {
  const { app } = await harbourApp();
  const read = async (query: string) =>
    relationsSchema.parse(await (await app.request(`${HARBOUR}/relations${query}`)).json());
  expect((await read('')).items).toEqual([]);
  const body = new FormData();
  const text =
    'Harbour City sued Northgate Systems in 2021. Harbour City paid Northgate Systems in 2019.';
  body.set('file', new File([text], 'minutes.txt'));
  await app.request(`${HARBOUR}/documents`, { method: 'POST', body });
  const first = await read('?limit=1');
  expect(first.bodies.map(({ id }) => id)).toEqual(['harbour city', 'northgate systems']);
  const next = await read(`?limit=1&cursor=${first.next}`);
  const kinds = [...first.items, ...next.items].map(({ kind }) => kind);
  expect([kinds, next.next]).toEqual([['sued', 'paid'], null]);
  expect((await read('?about=northgate%20systems&kind=paid')).items).toHaveLength(1);
  expect((await app.request(`${HARBOUR}/relations?kind=loved`)).status).toBe(400);
});
