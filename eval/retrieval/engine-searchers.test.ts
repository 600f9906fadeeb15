import { describe, expect, it } from 'vitest';
import { embedPassages } from '../../src/app/indexing/embed-passages.js';
import type { Passage } from '../../src/model/passage.js';
import { HashEmbedder } from '../../test/fakes/hash-embedder.js';
import { MemoryPassageIndex } from '../../test/fakes/memory-passage-index.js';
import { wholePassage } from './document-passages.js';
import { fusedSearcher, vectorSearcher, wordsSearcher } from './engine-searchers.js';

const TEXTS: readonly [string, ...string[]][] = [
  ['sails', 'Sails catch wind.', 'Wings and sails lift.'],
  ['wings', 'Wings lift planes.', 'Planes need fuel.'],
  ['fuel', 'Fuel burns in engines.'],
];

const passages: Passage[] = TEXTS.flatMap(([id, ...texts]) =>
  texts.map((text, part) => ({ ...wholePassage({ id, title: '', text }), id: `${id}:${part}` })),
);

const embedder = new HashEmbedder();

async function filled() {
  const index = new MemoryPassageIndex();
  await index.add(passages);
  await embedPassages({ index, embedder });
  return index;
}

describe('engine searchers', () => {
  it('rank a document with its best passage, by words and by vectors', async () => {
    const index = await filled();
    for (const searcher of [
      wordsSearcher('words', index),
      vectorSearcher('vectors', index, embedder),
      fusedSearcher('fused', { index, embedder }),
    ]) {
      expect(await searcher.search('wings lift planes', 2)).toEqual(['wings', 'sails']);
    }
  });

  it('find by vectors what shares no word with the query', async () => {
    const index = await filled();
    const { search } = fusedSearcher('fused', { index, embedder });
    expect(new Set(await search('Wings lift planes.', 9))).toEqual(
      new Set(['wings', 'sails', 'fuel']),
    );
    expect(await fusedSearcher('words', { index }).search('Wings lift planes.', 9)).toEqual([
      'wings',
      'sails',
    ]);
  });

  it('find nothing for a query without a letter or digit', async () => {
    const index = await filled();
    for (const searcher of [
      wordsSearcher('words', index),
      vectorSearcher('vectors', index, embedder),
      fusedSearcher('fused', { index, embedder }),
    ]) {
      expect(await searcher.search(' ?! ', 5)).toEqual([]);
    }
  });
});
