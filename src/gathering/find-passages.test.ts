import { describe, expect, it } from 'vitest';
import { FERRY_PUBLISHERS, ferryDocuments } from '../../test/fakes/ferry-dossier.js';
import { HashEmbedder } from '../../test/fakes/hash-embedder.js';
import { smallDossier } from '../../test/fakes/small-dossier.js';
import { parseQuestion } from '../asking/parse-question.js';
import type { PassageIndex } from '../ports/passage-index.js';
import { findPassages } from './find-passages.js';

const QUESTION = parseQuestion('Does Marlin Ferries pay Osprey Piers?');
const OPTIONS = { perQuery: 20 };

const ferryIndex = async () => {
  const documents = ferryDocuments({ payer: 'Marlin Ferries', payee: 'Osprey Piers' });
  return (await smallDossier(documents, FERRY_PUBLISHERS)).index;
};

async function embed(index: PassageIndex, embedder: HashEmbedder): Promise<void> {
  const ids = await index.idsWithoutVector(embedder.name);
  const vectors = await embedder.embedPassages((await index.passages(ids)).map(({ text }) => text));
  await index.addVectors(
    embedder.name,
    vectors.map((vector, at) => ({ id: ids[at] ?? '', vector })),
  );
}

describe('findPassages', () => {
  it('gives the same without an embedder and with one whose vectors are not there', async () => {
    const index = await ferryIndex();
    const words = await findPassages({ index }, QUESTION, OPTIONS);
    expect(words.length).toBeGreaterThan(0);
    const embedder = new HashEmbedder();
    expect(await findPassages({ index, embedder }, QUESTION, OPTIONS)).toEqual(words);
  });

  it('adds what lies near to the claims, each list named by what was asked', async () => {
    const index = await ferryIndex();
    const embedder = new HashEmbedder();
    await embed(index, embedder);
    const words = await findPassages({ index }, QUESTION, OPTIONS);
    const found = await findPassages({ index, embedder }, QUESTION, OPTIONS);
    expect(found.length).toBe(await index.size());
    expect(words.length).toBeLessThan(found.length);
    const asked = found.flatMap(({ contributions }) =>
      contributions.filter(({ by }) => by === 'vector').map(({ query }) => query),
    );
    expect(new Set(asked)).toEqual(new Set(['Marlin Ferries pays Osprey Piers.']));
  });

  it('looks again from the passage found best, and ranks by that', async () => {
    const index = await ferryIndex();
    const embedder = new HashEmbedder();
    await embed(index, embedder);
    const asked: Float32Array[] = [];
    const searchVector = index.searchVector.bind(index);
    index.searchVector = (query) => {
      asked.push(query.vector);
      return searchVector(query);
    };
    const found = await findPassages({ index, embedder }, QUESTION, OPTIONS);
    const [own] = await embedder.embedQueries(['Marlin Ferries pays Osprey Piers.']);
    const [first, second] = asked;
    expect([asked.length, first]).toEqual([2, own]);
    const near = await searchVector({
      model: embedder.name,
      vector: second ?? new Float32Array(),
      limit: OPTIONS.perQuery,
    });
    const scores = new Map(near.map(({ passage, score }) => [passage.id, score]));
    const given = found.map(({ passage, contributions }) => [
      passage.id,
      contributions.find(({ by }) => by === 'vector')?.score,
    ]);
    expect(new Map(given as [string, number][])).toEqual(scores);
  });

  it('leaves out what is not accepted, found either way', async () => {
    const index = await ferryIndex();
    const embedder = new HashEmbedder();
    await embed(index, embedder);
    const all = await findPassages({ index, embedder }, QUESTION, OPTIONS);
    const [first] = all;
    const accept = ({ id }: { id: string }) => id !== first?.passage.id;
    const rest = await findPassages({ index, embedder }, QUESTION, { ...OPTIONS, accept });
    expect(rest.map(({ passage }) => passage.id).toSorted()).toEqual(
      all
        .slice(1)
        .map(({ passage }) => passage.id)
        .toSorted(),
    );
  });

  it('stops when told', async () => {
    const index = await ferryIndex();
    const signal = AbortSignal.abort();
    await expect(findPassages({ index }, QUESTION, { ...OPTIONS, signal })).rejects.toThrow();
  });
});
