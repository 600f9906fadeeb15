import { expect, it } from 'vitest';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { SourceRegister } from './source-register.js';

it('renews what a sources file declares and leaves what a user entered', async () => {
  const { ledger } = await smallDossier(
    [],
    [
      {
        name: 'Ferry News',
        kind: 'news',
        interests: ['It owns a ferry.', 'Its chair sits on the board.'],
        entered: ['Its chair sits on the board.'],
      },
    ],
  );
  const register = new SourceRegister(ledger, { trust: true, warn: () => {} });
  await register.use({
    path: '/folder/sources.yaml',
    publishers: [{ name: 'Ferry News', kind: 'company', interests: ['It owns two ferries.'] }],
    documents: [],
  });
  expect(await ledger.publishers()).toEqual([
    {
      name: 'Ferry News',
      kind: 'company',
      interests: ['It owns two ferries.', 'Its chair sits on the board.'],
      entered: ['Its chair sits on the board.'],
    },
  ]);
});

it('makes no second body of a name in look-alike letters, and lets none be described by it', async () => {
  const { ledger } = await smallDossier(
    [],
    [
      { name: 'Bay Courier', kind: 'unknown', interests: [] },
      { name: 'Ferry News', kind: 'news', interests: ['It owns a ferry.'] },
    ],
  );
  const register = new SourceRegister(ledger, { trust: false, warn: () => {} });
  expect(await register.nameOf('Bау Соuriеr', null)).toEqual({
    publisher: 'Bay Courier',
    saysItIs: null,
  });
  expect(await register.nameOf('Fеrry Nеws\u200b', null)).toEqual({
    publisher: 'Ferry News (unconfirmed)',
    saysItIs: 'Ferry News',
  });
  expect(await register.nameOf('Rеuters', null)).toEqual({
    publisher: 'Reuters (unconfirmed)',
    saysItIs: 'Reuters',
  });
  const sources = {
    path: '/elsewhere/sources.yaml',
    publishers: [{ name: 'Fеrry Nеws', kind: 'government' as const, interests: [] }],
    documents: [],
  };
  await register.use(sources);
  expect((await ledger.publishers()).map(({ name, kind }) => [name, kind])).toEqual([
    ['Bay Courier', 'unknown'],
    ['Ferry News', 'news'],
  ]);
  expect(register.proposed.map(({ name }) => name)).toEqual(['Ferry News']);
  const said = { file: 'a.txt', publisher: 'Fеrry Nеws' };
  expect((await register.admitted(said, sources)).unborne).toBe('Ferry News');
});
