import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createDossier, openStores, type Stores } from '../../src/app/dossier/dossier.js';
import { embedPassages } from '../../src/app/indexing/embed-passages.js';
import { rebuildIndex } from '../../src/app/indexing/repair-index.js';
import { documentIdOf } from '../../src/model/document.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { Adder } from './adder.js';
import { compileSources } from './compile-sources.js';
import { seededRandom } from './seeded-random.js';

const KILLS = 50;
const DOCUMENTS = 25;
const SEED = 20250301;

function writeDocuments(root: string, round: number): string {
  const folder = join(root, `round-${round}`);
  mkdirSync(folder);
  for (let n = 0; n < DOCUMENTS; n += 1) {
    const text =
      `Minutes of session ${n} in round ${round}.\n\n` +
      `The council voted ${n} to ${round} for the budget of the word${round}x${n} programme. ` +
      `Officers were trained in crowd control on day ${n} of week ${round}.\n`;
    writeFileSync(join(folder, `minutes-${n}.txt`), text);
  }
  return folder;
}

const idOfFile = (path: string): string =>
  documentIdOf(createHash('sha256').update(readFileSync(path)).digest('hex'));

/** Everything that was acknowledged is recorded, kept and found. */
async function expectWhole(stores: Stores, files: readonly string[]): Promise<void> {
  await stores.ledger.verify();
  const recorded = new Map((await stores.ledger.documents()).map(({ id, sha256 }) => [id, sha256]));
  for (const file of files) {
    expect(recorded.has(idOfFile(file)), `${file} is recorded`).toBe(true);
    const bytes = await stores.bytes.get(recorded.get(idOfFile(file)) ?? '');
    expect(Buffer.from(bytes ?? []).equals(readFileSync(file)), `${file} is kept`).toBe(true);
  }
  const inForce = new Set((await stores.ledger.extractionIds()).values());
  expect(await stores.index.extractionIds()).toEqual(inForce);
}

const EMBEDDER = new HashEmbedder();
const QUERIES = ['budget of the council', 'officers trained on day 7', 'word3x4 programme vote'];

const answers = async ({ index }: Stores) => {
  const { name } = EMBEDDER;
  const vectors = await EMBEDDER.embedQueries(QUERIES);
  return Promise.all([
    ...QUERIES.map((text) => index.search({ text, limit: 40 })),
    ...vectors.map((vector) => index.searchVector({ model: name, vector, limit: 40 })),
  ]);
};

/** How long an undisturbed run takes: kills are spread over that time. */
async function timeOneRun(adder: Adder): Promise<number> {
  await adder.start();
  const start = performance.now();
  await adder.finish();
  expect(adder.acknowledged()).toHaveLength(DOCUMENTS);
  return performance.now() - start;
}

it('loses nothing that was acknowledged when killed fifty times', {
  timeout: 300_000,
}, async () => {
  const root = scratchFolder();
  const dossier = join(root, 'dossier');
  await createDossier(dossier);
  const script = compileSources(join(root, 'compiled'), [
    'test/e2e/add-folder.ts',
    'test/fakes/hash-embedder.ts',
    'test/fakes/reads-in-process.ts',
  ]);
  const adderOf = (round: number) => new Adder(script, dossier, writeDocuments(root, round));
  const runMs = await timeOneRun(adderOf(0));
  const random = seededRandom(SEED);
  const tally = { early: 0, during: 0, finished: 0 };
  let vectors = 0;
  let adder = adderOf(1);
  for (let round = 1; round <= KILLS; round += 1) {
    const folder = join(root, `round-${round}`);
    // The next process warms up while this one works.
    const next = adderOf(round + 1);
    await adder.start();
    await sleep(random() * runMs);
    await adder.kill();
    const acknowledged = adder.acknowledged();
    if (adder.finished()) tally.finished += 1;
    else if (acknowledged.length === 0) tally.early += 1;
    else tally.during += 1;
    const stores = await openStores(dossier);
    await expectWhole(
      stores,
      acknowledged.map((name) => join(folder, name)),
    );
    const coverage = await stores.index.vectorCoverage();
    expect(coverage.vectors).toBeGreaterThanOrEqual(vectors);
    vectors = coverage.vectors;
    await stores.close();
    adder = next;
  }
  await adder.kill();
  // Kills that hit nothing would prove nothing.
  expect(tally.during).toBeGreaterThan(KILLS / 3);

  const stores = await openStores(dossier);
  expect(vectors).toBeGreaterThan(0);
  expect(await embedPassages({ index: stores.index, embedder: EMBEDDER })).toBe(0);
  const before = await answers(stores);
  expect(before.every((hits) => hits.length > 0)).toBe(true);
  await rebuildIndex(stores);
  expect(await answers(stores)).toEqual(before);
  await stores.close();
});
