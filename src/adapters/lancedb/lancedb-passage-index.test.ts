import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { connect } from '@lancedb/lancedb';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { Passage } from '../../model/passage.js';
import { LanceDbPassageIndex } from './lancedb-passage-index.js';

const passage = (n: number, text = `Minute ${n} of the council.`): Passage => ({
  id: `ext_${n}:0`,
  documentId: `doc_${n}`,
  extractionId: `ext_${n}`,
  span: { start: 0, end: text.length },
  text,
  heading: 'Minutes\nSecond line of a heading',
});

it('holds what was added after it is closed and opened again', async () => {
  const folder = scratchFolder();
  const index = await LanceDbPassageIndex.open(folder);
  await index.add([passage(1)]);
  await index.close();
  const again = await LanceDbPassageIndex.open(folder);
  expect(again.outdated).toBe(false);
  expect((await again.search({ text: 'council', limit: 1 }))[0]?.passage).toEqual(passage(1));
  await again.close();
});

it('takes a relative folder that begins with "db" for a folder', async () => {
  const folder = join(scratchFolder(), 'x');
  mkdirSync(folder);
  const index = await LanceDbPassageIndex.open(relative(process.cwd(), join(folder, 'db-index')));
  await index.add([passage(1)]);
  expect(await index.size()).toBe(1);
  await index.close();
});

it('empties a table of another schema version, and says so', async () => {
  const folder = scratchFolder();
  const connection = await connect(folder);
  await connection.createTable('passages', [{ id: 'old', words: 'of another layout' }]);
  connection.close();
  const index = await LanceDbPassageIndex.open(folder);
  expect(index.outdated).toBe(true);
  expect(await index.size()).toBe(0);
  await index.close();
});

it('says that it is damaged where its files are not its own', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'passages.lance/_versions'), { recursive: true });
  writeFileSync(join(folder, 'passages.lance/_versions/1.manifest'), 'noise');
  await expect(LanceDbPassageIndex.open(folder)).rejects.toMatchObject({ code: 'dossier-damaged' });
});

it('shows readers what another connection adds, and keeps no passage twice', async () => {
  const folder = scratchFolder();
  const [one, other] = await Promise.all([
    LanceDbPassageIndex.open(folder),
    LanceDbPassageIndex.open(folder),
  ]);
  const all = Array.from({ length: 30 }, (_, n) => passage(n));
  await Promise.all([one.add(all.slice(0, 20)), other.add(all.slice(10))]);
  await Promise.all([one.search({ text: 'council', limit: 5 }), other.optimize(), one.optimize()]);
  expect(await one.size()).toBe(30);
  await one.remove(['ext_3']);
  expect(await other.search({ text: 'council minute 3', limit: 50 })).toHaveLength(29);
  await other.clear();
  expect(await one.search({ text: 'council', limit: 5 })).toEqual([]);
  await one.add(all);
  expect(await other.search({ text: 'council', limit: 50 })).toHaveLength(30);
  await Promise.all([one.close(), other.close()]);
});

const MODEL = 'compass-1@0a1b2c3d';
const vectorOf = ({ id }: Passage) => ({ id, vector: Float32Array.of(0.6, 0.8) });

it('holds vectors after it is closed, and shows readers those of another connection', async () => {
  const folder = scratchFolder();
  const [one, other] = await Promise.all([
    LanceDbPassageIndex.open(folder),
    LanceDbPassageIndex.open(folder),
  ]);
  const all = Array.from({ length: 30 }, (_, n) => passage(n));
  await one.add(all);
  expect(await other.vectorCoverage()).toMatchObject({ vectors: 0 });
  await Promise.all([
    one.addVectors(MODEL, all.slice(0, 20).map(vectorOf)),
    other.addVectors(MODEL, all.slice(10).map(vectorOf)),
  ]);
  const query = { vector: Float32Array.of(1, 0), limit: 40 };
  expect(await one.searchVector({ model: MODEL, ...query })).toHaveLength(30);
  await other.addVectors('other-2', all.slice(0, 1).map(vectorOf));
  expect(await one.searchVector({ model: MODEL, ...query })).toEqual([]);
  await Promise.all([one.close(), other.close()]);
  const again = await LanceDbPassageIndex.open(folder);
  expect(await again.vectorCoverage()).toEqual({ model: 'other-2', vectors: 1, passages: 30 });
  expect(await again.searchVector({ model: 'other-2', ...query })).toHaveLength(1);
  await again.close();
});

it('makes vectors of another layout anew', async () => {
  const folder = scratchFolder();
  const connection = await connect(folder);
  await connection.createTable('vectors', [{ id: 'old', numbers: 'of another layout' }]);
  connection.close();
  const index = await LanceDbPassageIndex.open(folder);
  await index.add([passage(1)]);
  expect(await index.vectorCoverage()).toEqual({ model: null, vectors: 0, passages: 1 });
  await index.addVectors(MODEL, [vectorOf(passage(1))]);
  expect(await index.vectorCoverage()).toEqual({ model: MODEL, vectors: 1, passages: 1 });
  await index.close();
});
