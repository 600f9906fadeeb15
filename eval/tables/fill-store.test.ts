import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../test/fakes/scratch-folder.js';
import { fillStore } from './fill-store.js';

it('fills a store anew when a file has changed, and leaves it alone otherwise', async () => {
  const folder = scratchFolder();
  const path = join(folder, 'ferries.csv');
  const rowsOf = async (): Promise<number | undefined> => {
    const { store, relations } = await fillStore(join(folder, 'tables.duckdb'), [
      { path, about: 'ferries' },
    ]);
    await store.close();
    return relations[0]?.rows;
  };
  writeFileSync(path, 'Ferry,Seats\nAlder,12\n');
  expect([await rowsOf(), await rowsOf()]).toEqual([1, 1]);
  writeFileSync(path, 'Ferry,Seats\nAlder,12\nBirch,14\n');
  expect(await rowsOf()).toBe(2);
});
