import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { createDossier } from '../dossier/dossier.js';
import { expectWholeIndex, whileRebuilding } from './rebuilding.js';

const newDossier = async (): Promise<string> => (await createDossier(scratchFolder())).dir;

const REFUSED = { code: 'dossier-locked', message: 'The search index is being rebuilt' };

it('refuses work on the index while it is made anew, and not after', async () => {
  const dir = await newDossier();
  const made = await whileRebuilding(dir, async () => {
    await expect(expectWholeIndex(dir)).rejects.toMatchObject(REFUSED);
    return 'made';
  });
  expect(made).toBe('made');
  await expectWholeIndex(dir);
});

it('refuses nothing after a rebuilding that failed', async () => {
  const dir = await newDossier();
  const failing = whileRebuilding(dir, () => Promise.reject(new Error('no space')));
  await expect(failing).rejects.toThrow('no space');
  await expectWholeIndex(dir);
});

it.each(['999999999', 'noise', ''])(
  'takes no notice of a mark %j that nobody stands by',
  async (mark) => {
    const dir = await newDossier();
    writeFileSync(join(dir, '.corroborate/rebuilding'), mark);
    await expectWholeIndex(dir);
  },
);
