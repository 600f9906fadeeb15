import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createDossier, type Dossier, openDossier, type Progress } from '../../src/index.js';
import { countingIds } from '../fakes/counting-ids.js';
import { fixedClock } from '../fakes/fixed-clock.js';
import { writeHarbourFolder } from '../fakes/harbour-folder.js';
import { HashEmbedder } from '../fakes/hash-embedder.js';
import { scratchFolder } from '../fakes/scratch-folder.js';

// Loading the index takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const QUESTION = 'Does Harbour City share its plate-reader data with the regional pool?';

async function harbourFolder(): Promise<string> {
  const folder = scratchFolder();
  await createDossier(join(folder, 'dossier'), { name: 'Harbour' });
  writeHarbourFolder(join(folder, 'papers'));
  return folder;
}

async function opened(folder: string, embedder: HashEmbedder | null): Promise<Dossier> {
  const dossier = await openDossier(join(folder, 'dossier'), {
    workingFolder: folder,
    clock: fixedClock(),
    ids: countingIds(),
    embedder,
  });
  onTestFinished(() => dossier.close());
  return dossier;
}

const listen = () => {
  const told: string[] = [];
  const onProgress = (progress: Progress) => {
    if (progress.kind !== 'step') told.push(progress.text);
  };
  return { told, onProgress };
};

const vectorsOf = async (dossier: Dossier) =>
  (await dossier.doctor()).findings.find(({ subject }) => subject === 'vectors');

it('embeds what was added, searches by it, and names the model in the report', async () => {
  const dossier = await opened(await harbourFolder(), new HashEmbedder());
  expect(await dossier.add({ sources: ['papers'] })).toMatchObject({ withoutVector: 0 });
  const { told, onProgress } = listen();
  const report = await dossier.ask({ question: QUESTION, explain: true }, { onProgress });
  expect(told).toEqual([]);
  expect(report.engine.models['embedder']).toBe('hash-1@00000000');
  const ways = report.trace?.sentences.flatMap(({ contributions }) =>
    contributions.map(({ by }) => by),
  );
  expect(new Set(ways)).toEqual(new Set(['words', 'vector']));
  expect(await vectorsOf(dossier)).toEqual({
    subject: 'vectors',
    status: 'ok',
    detail: expect.stringMatching(/^\d+ passages, by hash-1@00000000$/),
    remedy: null,
  });
});

it('goes by words where vectors were left out, says so, and completes them on reindex', async () => {
  const dossier = await opened(await harbourFolder(), new HashEmbedder());
  const added = await dossier.add({ sources: ['papers'], wordsOnly: true });
  expect(added.withoutVector).toBeNull();
  const before = listen();
  const report = await dossier.ask({ question: QUESTION }, before);
  expect(before.told).toEqual([
    'No passage has a vector yet; run `corroborate reindex` to complete them.',
  ]);
  expect(report.engine.models).not.toHaveProperty('embedder');
  expect(await vectorsOf(dossier)).toMatchObject({ status: 'warning' });
  expect(await dossier.reindex({ wordsOnly: true })).toMatchObject({ withoutVector: null });
  expect(await dossier.reindex()).toMatchObject({ documents: 2, withoutVector: 0 });
  const after = listen();
  await dossier.ask({ question: QUESTION }, after);
  expect(after.told).toEqual([]);
});

it('takes up on the next add what an earlier one left without vectors', async () => {
  const dossier = await opened(await harbourFolder(), new HashEmbedder());
  await dossier.add({ sources: ['papers'], wordsOnly: true });
  const again = await dossier.add({ sources: ['papers'] });
  expect([again.added, again.withoutVector]).toEqual([[], 0]);
  expect(await vectorsOf(dossier)).toMatchObject({ status: 'ok' });
});

it('leaves the vectors of another model unused, says so, and replaces them on reindex', async () => {
  const folder = await harbourFolder();
  await (await opened(folder, new HashEmbedder('older-1'))).add({ sources: ['papers'] });
  const dossier = await opened(folder, new HashEmbedder());
  const { told, onProgress } = listen();
  const report = await dossier.ask({ question: QUESTION }, { onProgress });
  const added = await dossier.add({ sources: ['papers'] }, { onProgress });
  expect(added.withoutVector).toBeGreaterThan(0);
  expect(report.engine.models).not.toHaveProperty('embedder');
  const lack = 'The vectors come from another model, older-1, and are not used';
  const text = `${lack}; run \`corroborate reindex\` to complete them.`;
  expect(told.filter((line) => line.includes('vectors'))).toEqual([text, text]);
  await dossier.reindex();
  expect(await vectorsOf(dossier)).toMatchObject({ status: 'ok' });
});

it('answers by words alone without an embedder', async () => {
  const dossier = await opened(await harbourFolder(), null);
  expect(await dossier.add({ sources: ['papers'] })).toMatchObject({ withoutVector: null });
  const { told, onProgress } = listen();
  const report = await dossier.ask({ question: QUESTION }, { onProgress });
  expect([told, Object.keys(report.engine.models)]).toEqual([[], ['reader']]);
  expect(await vectorsOf(dossier)).toMatchObject({ status: 'ok' });
});
