import { expect, it } from 'vitest';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { publicLedger } from './public-ledger.js';

it('tells of no document that is withheld, by whatever it is asked for', async () => {
  const of = (publisher: string) => ({
    title: publisher,
    publisher,
    date: null,
    text: `${publisher} paid.`,
  });
  const { ledger: whole } = await smallDossier([of('Alder Board'), of('Birch Board')]);
  const [shown, hidden] = await whole.documents();
  if (shown === undefined || hidden === undefined) throw new Error('Two documents were read');
  const ledger = publicLedger(whole, async () => new Set([hidden.id]));
  const [capture] = await whole.captures(hidden.id);
  expect(await ledger.documents()).toEqual([shown]);
  expect(await ledger.document(hidden.id)).toBeUndefined();
  expect(await ledger.documentByHash(hidden.sha256)).toBeUndefined();
  expect(await ledger.captures(hidden.id)).toEqual([]);
  expect(await whole.capturesAt(capture?.address ?? '')).toHaveLength(1);
  expect(await ledger.capturesAt(capture?.address ?? '')).toEqual([]);
  expect([...(await ledger.extractionIds()).keys()]).toEqual([shown.id]);
  expect((await ledger.publishers()).map(({ name }) => name)).toEqual([shown.metadata.publisher]);
  expect(await ledger.name()).toBe(await whole.name());
});
