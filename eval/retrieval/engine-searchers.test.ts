import { describe, expect, it } from 'vitest';
import type { PassageIndex, PassageQuery } from '../../src/ports/passage-index.js';
import { wholePassage } from './document-passages.js';
import { fusedSearcher, indexSearcher } from './engine-searchers.js';

const passageOf = (documentId: string, part: number) => ({
  ...wholePassage({ id: documentId, title: '', text: 'words' }),
  id: `${documentId}:${part}`,
});

/** Answers every query with the same passages, and keeps what it was asked. */
const fixedIndex = (ranked: readonly [string, number][]) => {
  const asked: PassageQuery[] = [];
  const unused = async (): Promise<never> => {
    throw new Error('not asked for here');
  };
  const index: PassageIndex = {
    search: async (query) => {
      asked.push(query);
      return ranked.map(([documentId, part], at) => ({
        passage: passageOf(documentId, part),
        score: 9 - at,
      }));
    },
    add: unused,
    remove: unused,
    extractionIds: unused,
    size: unused,
    optimize: unused,
    clear: unused,
    close: async () => {},
  };
  return { index, asked };
};

describe('engine searchers', () => {
  it('rank a document with its best passage', async () => {
    const { index, asked } = fixedIndex([
      ['b', 0],
      ['a', 1],
      ['b', 2],
      ['c', 0],
    ]);
    expect(await indexSearcher('index', index).search('do wings lift', 2)).toEqual(['b', 'a']);
    expect(asked).toEqual([{ text: 'do wings lift', limit: 8 }]);
  });

  it('fuse the lists of the queries that a question becomes', async () => {
    const { index, asked } = fixedIndex([
      ['b', 0],
      ['a', 1],
      ['b', 2],
    ]);
    expect(await fusedSearcher('fused', index).search('Do wings lift planes?', 5)).toEqual([
      'b',
      'a',
    ]);
    expect(asked.length).toBeGreaterThan(1);
    expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
  });
});
