import { expect, it } from 'vitest';
import { z } from 'zod';
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
