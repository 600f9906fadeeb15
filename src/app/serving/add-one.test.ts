import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { SqliteServerRecord } from '../../adapters/sqlite/sqlite-server-record.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { STORE_FOLDER } from '../dossier/locate-dossier.js';
import { addOne } from './add-one.js';

it('keeps what could not be read once, in the server’s own record, until it is read', async () => {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  mkdirSync(join(dir, STORE_FOLDER), { recursive: true });
  const context = smallContext({ ...(await smallDossier([])), dir });
  const record = SqliteServerRecord.open(join(folder, 'server.sqlite'));
  const item = { folder, name: 'tides.md' };
  const add = () => addOne({ context, record }, item, new AbortController().signal);
  const kept = async () => (await record.failedItems()).map(({ name, failure }) => [name, failure]);

  writeFileSync(join(folder, item.name), '');
  const failed = await add();
  expect(failed).toMatchObject({ outcome: 'failed' });
  expect(await kept()).toEqual([[item.name, failed.outcome === 'failed' && failed.failure]]);
  expect(existsSync(dossierFiles(dir).server)).toBe(false);

  writeFileSync(join(folder, item.name), 'The tide at the old pier was high at noon on Monday.\n');
  expect(await add()).toMatchObject({ outcome: 'added' });
  expect(await kept()).toEqual([]);
  await record.close();
});
