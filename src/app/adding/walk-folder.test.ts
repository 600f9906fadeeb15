import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { findItems } from './find-items.js';
import { type WalkOptions, walkFolder } from './walk-folder.js';

const LEFT = 'a link that leads out of the folder; --follow-symlinks follows it';

/** `papers` with links to a file within, and to a file and a folder beside it. */
async function linked(): Promise<string> {
  const folder = scratchFolder();
  const papers = join(folder, 'papers');
  await mkdir(papers);
  await mkdir(join(folder, 'private'));
  await writeFile(join(papers, 'a.txt'), 'A');
  await writeFile(join(folder, 'private', 'key.txt'), 'secret');
  await symlink(join(papers, 'a.txt'), join(papers, 'b.txt'));
  await symlink(join(folder, 'private', 'key.txt'), join(papers, 'c.txt'));
  await symlink(join(folder, 'private'), join(papers, 'd'));
  return papers;
}

async function found(folder: string, options: WalkOptions = {}) {
  const files: [string, string | null][] = [];
  for await (const { relativePath, skipped } of walkFolder(folder, options))
    files.push([relativePath, skipped]);
  return files;
}

it('leaves links that lead out of the folder, and names them', async () => {
  expect(await found(await linked())).toEqual([
    ['a.txt', null],
    ['b.txt', null],
    ['c.txt', LEFT],
    ['d', LEFT],
  ]);
});

it('follows them where it is told to', async () => {
  expect(await found(await linked(), { followSymlinks: true })).toEqual([
    ['a.txt', null],
    ['b.txt', null],
    ['c.txt', null],
    ['d/key.txt', null],
  ]);
});

it('reads no sources file through a link that leads out', async () => {
  const papers = await linked();
  await writeFile(join(papers, '..', 'private', 'own.yaml'), 'publishers: [{ name: A }]');
  await symlink(join(papers, '..', 'private', 'own.yaml'), join(papers, 'sources.yaml'));
  const items = [];
  for await (const item of findItems([papers], '/')) items.push(item);
  expect(items[0]).toMatchObject({ kind: 'failed', name: 'sources.yaml' });
});

it('loses what a broken sources file says, and no document', async () => {
  const folder = scratchFolder();
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'a.txt'), 'A');
  await writeFile(join(folder, 'sub', 'b.txt'), 'B');
  await writeFile(join(folder, 'sources.yaml'), 'publishers: [{ name: A }]');
  await writeFile(join(folder, 'sub', 'sources.yaml'), 'publishers: [');
  const items = [];
  for await (const item of findItems([folder], '/')) items.push(item);
  expect(items).toMatchObject([
    { kind: 'file', name: 'a.txt', file: { sources: { publishers: [{ name: 'A' }] } } },
    { kind: 'failed', name: 'sub/sources.yaml', failure: { code: 'invalid-input' } },
    { kind: 'file', name: 'sub/b.txt', file: { sources: undefined } },
  ]);
});
