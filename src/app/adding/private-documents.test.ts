import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { smallContext } from '../../../test/fakes/small-context.js';
import { smallDossier } from '../../../test/fakes/small-dossier.js';
import { runOperation } from '../operation.js';
import { add } from '../operations/add.js';
import { exportDossier } from '../operations/export.js';

/** Adds folders one after another to one dossier and says what is private there. */
async function adder() {
  const workingFolder = scratchFolder();
  const stores = { ...(await smallDossier([])), dir: workingFolder };
  await mkdir(join(workingFolder, '.corroborate'));
  const context = { ...smallContext(stores), workingFolder };
  return {
    context,
    workingFolder,
    async add(folder: string, files: Record<string, string>, { trust = false } = {}) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(workingFolder, folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, path.endsWith('.yaml') ? text : `The ${text} sails at dawn.\n`);
      }
      await runOperation(add, context, { sources: [folder], wordsOnly: true, trust });
      const documents = await stores.ledger.documents();
      return Object.fromEntries(
        documents
          .map(({ metadata }) => [metadata.path ?? '', metadata.private] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    },
  };
}

it('makes private what a sources file calls so, by itself or with its folder', async () => {
  const { add: adding } = await adder();
  const single = 'documents: [{file: a.txt, private: true}, {file: b.txt, private: false}]';
  expect(
    await adding('one', { 'sources.yaml': single, 'a.txt': 'ferry', 'b.txt': 'barge' }),
  ).toEqual({ 'a.txt': true, 'b.txt': undefined });
});

it('holds folders in a private folder private, whatever their own files say', async () => {
  const { add: adding } = await adder();
  const found = await adding('one', {
    'sources.yaml': 'private: true\ndocuments: [{file: a.txt, private: false}]',
    'a.txt': 'ferry',
    'in/b.txt': 'barge',
    'own/sources.yaml': 'documents: [{file: c.txt, title: C}]',
    'own/c.txt': 'tug',
    'broken/sources.yaml': 'documents: nonsense',
    'broken/d.txt': 'yacht',
  });
  expect(found).toEqual({
    'a.txt': true,
    'in/b.txt': true,
    'own/c.txt': true,
    'broken/d.txt': true,
  });
});

it('takes nothing private back but at the word of the user', async () => {
  const { add: adding } = await adder();
  const files = (isPrivate: boolean) => ({
    'sources.yaml': `documents: [{file: a.txt, private: ${isPrivate}}]`,
    'a.txt': 'ferry',
  });
  expect(await adding('one', files(true))).toEqual({ 'a.txt': true });
  expect(await adding('one', files(false))).toEqual({ 'a.txt': true });
  expect(await adding('two', { 'a.txt': 'ferry' })).toEqual({ 'a.txt': true });
  expect(await adding('one', files(false), { trust: true })).toEqual({ 'a.txt': false });
});

it('makes a document private that lies in a public and in a private folder', async () => {
  const { add: adding } = await adder();
  const found = await adding('one', {
    'public/a.txt': 'ferry',
    'secret/sources.yaml': 'private: true',
    'secret/a.txt': 'ferry',
  });
  expect(found).toEqual({ 'public/a.txt': true });
});

it('exports what is private as private', async () => {
  const { add: adding, context, workingFolder } = await adder();
  await adding('one', { 'sources.yaml': 'private: true', 'a.txt': 'ferry' });
  await runOperation(exportDossier, context, { dir: 'out' });
  const other = await adder();
  const sources = [join(workingFolder, 'out')];
  await runOperation(add, other.context, { sources, wordsOnly: true });
  const { ledger } = await other.context.stores();
  expect((await ledger.documents()).map(({ metadata }) => metadata.private)).toEqual([true]);
});
