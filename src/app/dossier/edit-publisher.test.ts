import { describe, expect, it } from 'vitest';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import type { Publisher } from '../../model/publisher.js';
import { runOperation } from '../operation.js';
import { list } from '../operations/list.js';
import { publisher } from '../operations/publisher.js';

const GAZETTE: Publisher = { name: 'Sound Gazette', kind: 'news', interests: [], note: 'Weekly.' };

const opened = async () => smallContext(await smallDossier([], [GAZETTE]));

describe('publisher', () => {
  it('changes what is named and leaves the rest', async () => {
    const context = await opened();
    const edited = await runOperation(publisher, context, {
      name: 'Sound Gazette',
      interests: ['It sells on every ferry.'],
    });
    expect(edited).toMatchObject({
      name: 'Sound Gazette',
      kind: 'news',
      interests: ['It sells on every ferry.'],
      note: 'Weekly.',
      documents: 0,
      changed: true,
    });
    const again = { name: 'Sound Gazette', kind: 'company' as const, noInterests: true };
    expect(await runOperation(publisher, context, again)).toMatchObject({
      kind: 'company',
      interests: [],
    });
  });

  it('tells what a user entered from what was declared, and forgets what is taken away', async () => {
    const declared: Publisher = {
      name: 'Ferry News',
      kind: 'news',
      interests: ['It owns a ferry.'],
    };
    const context = smallContext(await smallDossier([], [declared]));
    const enter = (...interests: string[]) =>
      runOperation(publisher, context, { name: 'Ferry News', interests });
    expect(await enter('It owns a ferry.', 'Its chair sits on the board.')).toMatchObject({
      interests: ['It owns a ferry.', 'Its chair sits on the board.'],
      entered: ['Its chair sits on the board.'],
    });
    expect(await enter('Its chair sits on the board.')).toMatchObject({
      interests: ['Its chair sits on the board.'],
      entered: ['Its chair sits on the board.'],
    });
    expect(await enter()).not.toHaveProperty('entered');
  });

  it('refuses the second of two changes made from the same entry', async () => {
    const context = await opened();
    const listing = await runOperation(list, context, { what: 'publishers' });
    const { revision = '' } = (listing.kind === 'publishers' && listing.publishers[0]) || {};
    const edit = { name: 'Sound Gazette', revision };
    const first = await runOperation(publisher, context, { ...edit, kind: 'company' });
    await expect(
      runOperation(publisher, context, { ...edit, kind: 'academic' }),
    ).rejects.toMatchObject({
      code: 'conflict',
      hint: 'Look at the entry again, then repeat your change.',
    });
    const next = { ...edit, revision: first.revision, kind: 'academic' };
    expect(await runOperation(publisher, context, next)).toMatchObject({ kind: 'academic' });
  });

  it('says that nothing changed where it was so already', async () => {
    const edit = { name: 'Sound Gazette', kind: 'news' };
    expect(await runOperation(publisher, await opened(), edit)).toMatchObject({ changed: false });
  });

  it('refuses a publisher that nobody knows, and interests beside none', async () => {
    const context = await opened();
    await expect(runOperation(publisher, context, { name: 'Nobody' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const both = { name: 'Sound Gazette', interests: ['A stake.'], noInterests: true };
    await expect(runOperation(publisher, context, both)).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
