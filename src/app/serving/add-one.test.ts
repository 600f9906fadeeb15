import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { answer, html, members, record as warcRecord } from '../../../test/web/warc.js';
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

it('takes an archive that was sent for nobody’s word on whose pages it holds', async () => {
  const folder = scratchFolder();
  const dir = join(folder, 'dossier');
  mkdirSync(join(dir, STORE_FOLDER), { recursive: true });
  const stores = { ...(await smallDossier([])), dir };
  const record = SqliteServerRecord.open(join(folder, 'server.sqlite'));
  const page = warcRecord(answer(html('Ferry', 'BBC')), {
    url: 'https://www.bbc.co.uk/news/ferry',
  });
  writeFileSync(join(folder, 'sent.warc.gz'), members(page));
  const item = { folder, name: 'sent.warc.gz' };
  const place = { context: smallContext(stores), record };
  expect(await addOne(place, item, new AbortController().signal)).toMatchObject({
    outcome: 'added',
  });
  expect((await stores.ledger.documents()).map(({ metadata }) => metadata.publisher)).toEqual([
    'BBC (unconfirmed)',
  ]);
  await record.close();
});
