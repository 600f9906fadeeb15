import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sampleRecord } from '../../../test/fakes/sample-record.js';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { DocumentRecord } from '../../ports/ledger.js';
import { formPassages } from '../../text/passages.js';
import { rebuildIndex, repairIndex } from '../indexing/repair-index.js';
import type { Progress } from '../run-options.js';
import { createDossier, openStores, type Stores } from './dossier.js';

const ENTRIES = [
  sampleRecord('The council approved the training budget. Officers were trained abroad.'),
  sampleRecord('Rain delayed the harvest. The council met indoors.'),
];

const newDossier = async (): Promise<string> => {
  const { dir } = await createDossier(scratchFolder());
  return dir;
};

async function opened(dir: string, notes: string[] = []): Promise<Stores> {
  const onProgress = (progress: Progress) => void notes.push(progress.text);
  const stores = await openStores(dir, { onProgress });
  onTestFinished(() => stores.close());
  return stores;
}

const passagesOf = ({ document, extraction }: DocumentRecord) =>
  formPassages(extraction, document.metadata.title);

/** A dossier whose two documents are recorded and indexed, closed. */
async function filledDossier(): Promise<string> {
  const dir = await newDossier();
  const stores = await openStores(dir);
  for (const entry of ENTRIES) await stores.ledger.record(entry);
  await stores.index.add(ENTRIES.flatMap(passagesOf));
  await stores.index.optimize();
  await stores.close();
  return dir;
}

const found = async (stores: Stores): Promise<string[]> =>
  (await stores.index.search({ text: 'council', limit: 9 })).map((hit) => hit.passage.documentId);

const BOTH = ENTRIES.map(({ document }) => document.id).sort();

it('makes a dossier once, and goes on with the one that is there where that is asked for', async () => {
  const dir = join(scratchFolder(), 'not/yet/there');
  expect(await createDossier(dir, { name: 'Exchange' })).toEqual({
    dir,
    name: 'Exchange',
    created: true,
  });
  await expect(createDossier(dir, { name: 'Other' })).rejects.toMatchObject({
    code: 'invalid-input',
    message: `${dir} holds the dossier "Exchange" already`,
  });
  expect(await createDossier(dir, { name: 'Other', keepExisting: true })).toEqual({
    dir,
    name: 'Exchange',
    created: false,
  });
  expect(await (await opened(dir)).ledger.name()).toBe('Exchange');
});

it('completes a dossier whose making was cut short', async () => {
  const dir = await newDossier();
  rmSync(join(dir, '.corroborate/dossier.json'));
  rmSync(join(dir, '.corroborate/captured'), { recursive: true });
  await expect(openStores(dir)).rejects.toMatchObject({ code: 'dossier-not-found' });
  expect(await createDossier(dir)).toMatchObject({ created: true });
  expect(await (await opened(dir)).ledger.documents()).toEqual([]);
});

it('says where there is no dossier and how to start one', async () => {
  const dir = scratchFolder();
  await expect(openStores(dir)).rejects.toMatchObject({
    code: 'dossier-not-found',
    message: `No dossier in ${dir}`,
    hint: `Start one there with \`init ${dir}\`.`,
  });
});

it.each([
  ['dossier-too-new', '{"format": 2, "layout": "unheard of"}'],
  ['dossier-damaged', '{"format": 1}'],
  ['dossier-damaged', '{"format": 1, "na'],
])('answers %s to a description %s', async (code, text) => {
  const dir = await newDossier();
  writeFileSync(join(dir, '.corroborate/dossier.json'), text);
  await expect(openStores(dir)).rejects.toMatchObject({ code });
});

it('leaves the index closed until it is used', async () => {
  const dir = await newDossier();
  const stores = await openStores(dir);
  await stores.ledger.documents();
  await stores.close();
  expect(readdirSync(join(dir, '.corroborate')).includes('index')).toBe(false);
});

it('adds to the index what the ledger recorded before a crash', async () => {
  const dir = await newDossier();
  const before = await openStores(dir);
  for (const entry of ENTRIES) await before.ledger.record(entry);
  await before.close();
  expect((await found(await opened(dir))).sort()).toEqual(BOTH);
});

it('drops from the index what a newer extraction supersedes', async () => {
  const dir = await filledDossier();
  const before = await openStores(dir);
  const { text } = ENTRIES[0]!.extraction;
  const newer = sampleRecord(text, { readerVersion: 2 });
  await before.ledger.record(newer);
  await before.close();
  const stores = await opened(dir);
  expect(await stores.index.extractionIds()).toEqual(
    new Set([newer.extraction.id, ENTRIES[1]!.extraction.id]),
  );
  expect(await repairIndex(stores)).toEqual({ added: 0, removed: 0 });
});

it('makes a deleted index anew', async () => {
  const dir = await filledDossier();
  const answer = await found(await opened(dir));
  rmSync(join(dir, '.corroborate/index'), { recursive: true });
  expect(await found(await opened(dir))).toEqual(answer);
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it.each(['_versions', 'data', '_indices'])(
  'makes an index anew whose %s are overwritten with noise, and says so',
  async (part) => {
    const dir = await filledDossier();
    const table = join(dir, '.corroborate/index/passages.lance');
    for (const file of filesBelow(join(table, part))) writeFileSync(file, 'noise');
    const notes: string[] = [];
    const stores = await opened(dir, notes);
    expect((await found(stores)).sort()).toEqual(BOTH);
    expect(notes).toContain('The search index is damaged; rebuilding it from the ledger');
  },
);

it('makes an index anew whose data is gone, and one that is a file', async () => {
  const dir = await filledDossier();
  rmSync(join(dir, '.corroborate/index/passages.lance/data'), { recursive: true });
  expect((await found(await opened(dir))).sort()).toEqual(BOTH);
  const other = await filledDossier();
  rmSync(join(other, '.corroborate/index'), { recursive: true });
  writeFileSync(join(other, '.corroborate/index'), 'noise');
  expect((await found(await opened(other))).sort()).toEqual(BOTH);
});

it('gives the same answers after the index is rebuilt, damaged or not', async () => {
  const dir = await filledDossier();
  const stores = await opened(dir);
  const answer = await stores.index.search({ text: 'council training', limit: 9 });
  expect(await rebuildIndex(stores)).toEqual({ documents: 2, passages: 2 });
  expect(await stores.index.search({ text: 'council training', limit: 9 })).toEqual(answer);
  mkdirSync(join(dir, '.corroborate/index/passages.lance/_versions'), { recursive: true });
  for (const file of filesBelow(join(dir, '.corroborate/index'))) writeFileSync(file, 'noise');
  const again = await opened(dir);
  expect(await rebuildIndex(again)).toEqual({ documents: 2, passages: 2 });
  expect(await again.index.search({ text: 'council training', limit: 9 })).toEqual(answer);
});
