import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readsInProcess } from '../../../test/fakes/reads-in-process.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { extract } from '../../reading/extract.js';
import { createDossier } from '../dossier/dossier.js';
import { openDossier } from '../dossier/open-dossier.js';

const NAMES = ['a.txt', 'b.txt', 'c.txt'];

/** A reader that hands back no text before it is asked for the file that comes next. */
function readsOnlyAhead() {
  const asked = new Map(
    NAMES.map((name) => {
      let ask = (): void => undefined;
      const when = new Promise<void>((resolve) => {
        ask = resolve;
      });
      return [name, { when, ask }] as const;
    }),
  );
  return {
    ...readsInProcess,
    read: async (...[bytes, hints, sha256]: Parameters<typeof extract>) => {
      asked.get(hints.name)?.ask();
      await asked.get(NAMES[NAMES.indexOf(hints.name) + 1] ?? hints.name)?.when;
      return extract(bytes, hints, sha256);
    },
    tables: async () => [],
    close: async () => undefined,
  };
}

it('begins with a file while the one before it is in hand, and adds all in their order', async () => {
  const folder = scratchFolder();
  for (const name of NAMES)
    writeFileSync(join(folder, name), `The board of ${name} met on Monday and signed it.\n`);
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Board' });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsOnlyAhead(),
    embedder: null,
  });
  onTestFinished(() => dossier.close());
  const { added, failed } = await dossier.add({ sources: NAMES });
  expect([added.map(({ name }) => name), failed]).toEqual([NAMES, []]);
});

it('adds bytes once that were taken twice', async () => {
  const folder = scratchFolder();
  const same = 'The board met on Monday and signed the contract.\n';
  for (const name of NAMES) writeFileSync(join(folder, name), same);
  const dir = join(folder, 'dossier');
  await createDossier(dir, { name: 'Board' });
  const dossier = await openDossier(dir, {
    workingFolder: folder,
    documentReader: readsInProcess,
    embedder: null,
  });
  onTestFinished(() => dossier.close());
  const { added, known } = await dossier.add({ sources: NAMES });
  expect([added.map(({ name }) => name), known.map(({ name }) => name)]).toEqual([
    ['a.txt'],
    ['b.txt', 'c.txt'],
  ]);
});
