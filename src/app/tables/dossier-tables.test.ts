import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { createDossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';

// Loading the indexes takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROWS = Array.from({ length: 30 }, (_, at) => `Alder ${at},2025-02-03`);
const REGISTER = `Agency,Signed\n${ROWS.join('\n')}\nBirch Police Department,soon\n`;
const PAGE = `<!doctype html><html><head><title>Payments</title></head><body><main><h1>Payments</h1>
<p>The county paid two companies in the year, as the table of its treasurer shows below.</p>
<table><tr><th>Company</th><th>Paid</th></tr><tr><td>Cedar</td><td>$5</td></tr><tr><td>Dogwood</td><td>$7</td></tr></table>
</main></body></html>`;

async function filled() {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'agreements_2025-03-18.csv'), REGISTER);
  writeFileSync(join(folder, 'payments.html'), PAGE);
  writeFileSync(join(folder, 'words.txt'), 'The board met on Monday and signed the agreement.\n');
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Tables' });
  const open = () =>
    openDossier(dir, { workingFolder: folder, documentReader: readsInProcess, embedder: null });
  const dossier = await open();
  const sources = ['agreements_2025-03-18.csv', 'payments.html', 'words.txt'];
  const added = await dossier.add({ sources });
  return { dossier, open, added, file: join(dir, '.corroborate', 'tables.duckdb') };
}

it('reads tables on adding, says what is odd in them, and still quotes their rows as text', async () => {
  const { dossier, added } = await filled();
  onTestFinished(() => dossier.close());
  expect(
    added.added.map(({ name, warnings }) => [
      name,
      warnings.filter((one) => one.startsWith('Table')),
    ]),
  ).toEqual([
    [
      'agreements_2025-03-18.csv',
      ['Table 1: 1 cell of “Signed” (dates) is something else, the first in row 32: “soon”.'],
    ],
    ['payments.html', []],
    ['words.txt', []],
  ]);
  const { tables } = await dossier.list({ what: 'tables' });
  expect(tables.map(({ name, rows, asOf }) => [name, rows, asOf])).toEqual([
    ['agreements_2025_03_18', 31, '2025-03-18'],
    ['payments', 2, null],
  ]);
  const { hits } = await dossier.search({ words: 'Birch' });
  expect(hits[0]?.text).toContain('Agency: Birch Police Department; Signed: soon');
});

it('makes tables anew that are gone or damaged, and on reindexing', async () => {
  const { dossier, open, file } = await filled();
  const sql = 'SELECT sum(paid) FROM payments';
  expect((await dossier.query({ sql })).rows).toEqual([[12]]);
  rmSync(file);
  expect((await dossier.query({ sql })).rows).toEqual([[12]]);
  await dossier.close();
  rmSync(file);
  const again = await open();
  expect((await again.query({ sql })).rows).toEqual([[12]]);
  await again.close();
  writeFileSync(file, 'not a database');
  const damaged = await open();
  onTestFinished(() => damaged.close());
  expect((await damaged.query({ sql })).rows).toEqual([[12]]);
  expect(await damaged.reindex()).toMatchObject({ documents: 3, tables: 2 });
  expect((await damaged.query({ sql })).rows).toEqual([[12]]);
});
