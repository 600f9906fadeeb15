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
