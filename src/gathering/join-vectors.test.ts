import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/passage.js';
import { type FusedPassage, fuseRankings, type RankedList } from './fuse.js';
import { joinVectors } from './join-vectors.js';

const passage = (id: string): Passage => ({
  id,
  documentId: id,
  extractionId: `ext_${id}`,
  span: { start: 0, end: 4 },
  text: 'text',
  heading: '',
});

const near = (query: string, ...scores: [string, number][]): RankedList => ({
  query,
  hits: scores.map(([id, score]) => ({ passage: passage(id), score })),
});

const byWords = (...ids: string[]): FusedPassage[] =>
  fuseRankings([{ query: 'words', hits: ids.map((id) => ({ passage: passage(id), score: 1 })) }]);

const idsOf = (entries: readonly FusedPassage[]) => entries.map((entry) => entry.passage.id);

const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));

describe('joinVectors', () => {
  it('gives what words found back as it is where no vector found anything', () => {
    const words = byWords('a', 'b');
    expect(joinVectors(words, [])).toEqual(words);
    expect(joinVectors(words, [near('claim')])).toEqual(words);
  });

  it('adds the shares of both scales, and says where each came from', () => {
    const words = byWords('a', 'b');
    const joined = joinVectors(words, [near('claim', ['b', 0.9], ['c', 0.8], ['d', 0.5])]);
    expect(joined).toEqual([
      { passage: passage('a'), score: 1, contributions: words[0]?.contributions },
      {
        passage: passage('b'),
        score: 1,
        contributions: [
          ...(words[1]?.contributions ?? []),
          { query: 'claim', by: 'vector', rank: 1, score: 0.9, weight: 1 },
        ],
      },
      {
        passage: passage('c'),
        score: expect.closeTo(0.75, 12),
        contributions: [{ query: 'claim', by: 'vector', rank: 2, score: 0.8, weight: 1 }],
      },
      {
        passage: passage('d'),
        score: 0,
        contributions: [{ query: 'claim', by: 'vector', rank: 3, score: 0.5, weight: 1 }],
      },
    ]);
  });

  it('counts a passage by the statement that it is nearest to', () => {
    const joined = joinVectors(
      [],
      [near('one', ['a', 0.9], ['b', 0.5]), near('two', ['b', 0.7], ['c', 0.2])],
    );
    expect(joined.map((entry) => [entry.passage.id, entry.score])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('gives every passage once, whatever the order of the statements', () => {
    fc.assert(
      fc.property(lists, lists, lists, (words, one, two) => {
        const vectors = [one, two].map((ids, list) =>
          near(`${list}`, ...ids.map((id, at): [string, number] => [id, 1 / (at + 2)])),
        );
        const joined = joinVectors(byWords(...words), vectors);
        expect(idsOf(joined).toSorted()).toEqual([...new Set([...words, ...one, ...two])].sort());
        expect(idsOf(joinVectors(byWords(...words), vectors.toReversed()))).toEqual(idsOf(joined));
      }),
    );
  });
});
