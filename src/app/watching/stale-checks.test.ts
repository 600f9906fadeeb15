import { expect, it } from 'vitest';
import { watchedDossier } from '../../../test/fakes/watched-dossier.js';
import { article, status } from '../../../test/web/feeds.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { ask } from '../operations/ask.js';
import { list } from '../operations/list.js';
import { recheck } from '../operations/recheck.js';

const PAGE = 'http://herald.example/pier';
const QUESTION = 'Has Osprey Piers paid Marlin Ferries?';
const MORE = 'The harbour office showed two ledgers of that year to our reporter in March.';
const site = (page: ReturnType<typeof article>) => ({ pages: { '/pier': page } });
const told = (text: string) => article('Pier', `${text} ${MORE}`);

it('has a page in force again that is as it was before it changed', async () => {
  const dossier = await watchedDossier({});
  const addsAs = async (text: string) => {
    dossier.web.put('herald.example', site(told(text)));
    await runOperation(add, dossier.context, { sources: [PAGE] });
  };
  await addsAs('Osprey Piers paid.');
  const { ledger } = await dossier.context.stores();
  const first = (await ledger.documents())[0]?.id ?? '';
  await addsAs('Osprey Piers never paid.');
  await addsAs('Osprey Piers paid.');
  const listing = await runOperation(list, dossier.context, { what: 'documents' });
  if (listing.kind !== 'documents') throw new Error(listing.kind);
  const newer = new Map(listing.documents.map((document) => [document.id, document.newer]));
  const second = [...newer.keys()].find((id) => id !== first) ?? '';
  expect(newer).toEqual(
    new Map([
      [first, null],
      [second, first],
    ]),
  );
  expect(await ledger.captures(first)).toHaveLength(2);
  expect(await ledger.chainFaults()).toEqual([]);
});

it('marks checks by their sources, and says why on recheck', async () => {
  const paid = 'Osprey Piers has paid Marlin Ferries for the pier.';
  const dossier = await watchedDossier({ 'herald.example': site(told(paid)) });
  await dossier.watch('add', PAGE);
  await dossier.run();
  const checks = async () => {
    const listing = await runOperation(list, dossier.context, { what: 'checks' });
    return listing.kind === 'checks' ? listing.checks : [];
  };
  await runOperation(ask, dossier.context, { question: QUESTION });
  expect(await checks()).toMatchObject([{ sources: 1 }]);
  expect((await checks())[0]?.stale).toBeUndefined();

  dossier.web.put(
    'herald.example',
    site(told('Osprey Piers has never paid Marlin Ferries for the pier.')),
  );
  await dossier.run();
  expect((await checks())[0]?.stale).toMatchObject([{ why: 'changed', address: PAGE }]);

  const again = await runOperation(recheck, dossier.context, {});
  expect(again.staleSources).toMatchObject([{ why: 'changed', quoted: 2, lost: 1 }]);
  expect(again.reasons).toEqual([
    '“Pier” changed (2025-03-01): 1 of 2 sentences quoted from it no longer stands there.',
    '1 document added.',
  ]);
  expect((await checks()).map(({ stale }) => stale?.length ?? 0)).toEqual([0, 1]);

  dossier.web.put('herald.example', site(status(410)));
  await dossier.run();
  expect((await checks())[0]?.stale).toBeUndefined();
  await dossier.run();
  expect((await checks())[0]?.stale?.map(({ why }) => why)).toContain('gone');
});
