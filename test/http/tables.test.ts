import { expect, it } from 'vitest';
import { z } from 'zod';
import { tablePageSchema } from '../../src/app/tables/table-page.js';
import { harbourApp } from '../fakes/harbour-server.js';

const HARBOUR = '/api/dossiers/harbour';

const listedSchema = z.object({
  tables: z.array(z.object({ name: z.string(), documentId: z.string() })),
  registers: z.array(z.unknown()),
});

it('lists and queries the tables of what was uploaded, and changes nothing', async () => {
  const { app } = await harbourApp();
  const body = new FormData();
  body.set('file', new File(['Agency,Paid\nAlder,"$1,200"\nBirch,$80\n'], 'payments.csv'));
  const added = await app.request(`${HARBOUR}/documents`, { method: 'POST', body });
  expect(added.status).toBe(201);
  const listed = await (await app.request(`${HARBOUR}/tables`)).json();
  const { tables, registers } = listedSchema.parse(listed);
  expect([tables.map(({ name }) => name), registers]).toEqual([['payments'], []]);
  const ask = (sql: string) =>
    app.request(`${HARBOUR}/queries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sql }),
    });
  const answer = await ask('SELECT agency, paid FROM payments WHERE paid > 100');
  expect([answer.status, await answer.json()]).toEqual([
    200,
    {
      sql: 'SELECT agency, paid FROM payments WHERE paid > 100',
      columns: [
        { name: 'agency', type: 'VARCHAR' },
        { name: 'paid', type: 'DECIMAL(18,0)' },
      ],
      rows: [['Alder', 1200]],
      sources: [{ document: tables[0]?.documentId, place: 1, row: 2, column: null }],
      truncated: false,
    },
  ]);
  const refused = await ask('DROP VIEW payments');
  expect([refused.status, (await refused.json()).code]).toEqual([400, 'invalid-input']);
});

it('gives pages of the rows of a table, sorted and narrowed, with cells that are odd', async () => {
  const { app } = await harbourApp();
  const body = new FormData();
  const lines = Array.from(
    { length: 40 },
    (_, at) =>
      `Body ${at + 1},${at === 4 ? 'soon' : `2024-${String((at % 12) + 1).padStart(2, '0')}-01`},$${at + 1}`,
  );
  body.set('file', new File([`Agency,Signed,Paid\n${lines.join('\n')}\n`], 'payments.csv'));
  const { document } = await (
    await app.request(`${HARBOUR}/documents`, { method: 'POST', body })
  ).json();
  const table = `${HARBOUR}/documents/${document.id}/tables/1`;
  const answerTo = async (query: string): Promise<unknown> =>
    (await app.request(`${table}/${query}`)).json();
  const get = async (query: string) => tablePageSchema.parse(await answerTo(query));
  const page = await get('rows?limit=5&row=12');
  expect([page.total, page.from, page.rows[1]]).toEqual([
    40,
    10,
    { row: 13, cells: ['Body 12', '2024-12-01', 12] },
  ]);
  const first = await get('rows?limit=5');
  expect([first.rows[4], first.odd]).toEqual([
    { row: 6, cells: ['Body 5', null, 5] },
    [{ row: 6, column: 'signed', text: 'soon' }],
  ]);
  const sorted = await get('rows?limit=2&sort=paid&order=desc&from=2');
  expect(sorted.rows.map(({ row }) => row)).toEqual([39, 38]);
  const totals: unknown[] = [];
  for (const query of [
    'value=body 1',
    'column=paid&is=at-least&value=39',
    'column=signed&is=missing',
  ])
    totals.push((await get(`rows?${query}`)).total);
  expect(totals).toEqual([11, 2, 1]);
  const months = await answerTo('groups?by=signed&unit=month&sum=paid&column=agency&value=Body 1');
  expect(months).toEqual({
    groups: [
      { label: '2024-01', value: 14 },
      { label: '2024-02', value: 14 },
      { label: '2024-03', value: 15 },
      { label: '2024-04', value: 16 },
      { label: '2024-05', value: 17 },
      { label: '2024-06', value: 18 },
      { label: '2024-07', value: 19 },
      { label: '2024-10', value: 10 },
      { label: '2024-11', value: 11 },
      { label: '2024-12', value: 12 },
    ],
    more: false,
  });
  const wrong = await app.request(`${table}/rows?sort=nothing`);
  const none = await app.request(`${HARBOUR}/documents/${document.id}/tables/2/rows`);
  expect([wrong.status, none.status]).toEqual([400, 404]);
});
