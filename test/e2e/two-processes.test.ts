import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createDossier, openStores } from '../../src/app/dossier/dossier.js';
import { rebuildIndex } from '../../src/app/indexing/repair-index.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { compileSources } from './compile-sources.js';

const COUNT = 25;
const run = promisify(execFile);

it('lets two processes add to and search one dossier at once', { timeout: 240_000 }, async () => {
  const root = scratchFolder();
  const dossier = join(root, 'dossier');
  await createDossier(dossier);
  const script = compileSources(join(root, 'compiled'), [
    'test/e2e/add-and-search.ts',
    'test/fakes/sample-record.ts',
  ]);
  // Rejects with what the process wrote to standard error where it fails.
  const writers = ['one', 'two'].map((writer) =>
    run(process.execPath, [script, dossier, writer, String(COUNT)]),
  );
  await Promise.all(writers);

  const stores = await openStores(dossier);
  await stores.ledger.verify();
  expect(await stores.ledger.counts()).toMatchObject({
    documents: 3 * COUNT,
    extractions: 3 * COUNT,
  });
  const held = await stores.index.extractionIds();
  expect(held).toEqual(new Set((await stores.ledger.extractionIds()).values()));
  expect(await stores.index.size()).toBe(3 * COUNT);
  const query = { text: 'council minutes shared7', limit: 100 };
  const hits = await stores.index.search(query);
  expect(new Set(hits.map(({ passage }) => passage.id)).size).toBe(3 * COUNT);
  await rebuildIndex(stores);
  expect(await stores.index.search(query)).toEqual(hits);
  await stores.close();
});
