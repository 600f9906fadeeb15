import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/passage.js';
import type { FusedPassage, RankedList } from './fuse.js';
import { sumScores } from './sum-scores.js';

const passage = (id: string): Passage => ({
  id,
  documentId: id,
  extractionId: `ext_${id}`,
  span: { start: 0, end: 4 },
  text: 'text',
  heading: '',
});

const list = (query: string, ...scores: [string, number][]): RankedList => ({
  query,
  hits: scores.map(([id, score]) => ({ passage: passage(id), score })),
});

const scoresOf = (entries: readonly FusedPassage[]) =>
  entries.map((entry) => [entry.passage.id, entry.score]);
const idsOf = (entries: readonly FusedPassage[]) => entries.map((entry) => entry.passage.id);

const found = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
const listOf = (query: string, ids: readonly string[]) =>
  list(query, ...ids.map((id, at): [string, number] => [id, 1 / (at + 2)]));

describe('sumScores', () => {
  it('adds the shares of all scales, and says where each came from', () => {
    const joined = sumScores(
      [list('own words', ['a', 12], ['b', 9], ['c', 8]), list('denied', ['b', 4])],
      [list('claim', ['d', 0.9], ['b', 0.75], ['e', 0.5])],
    );
    expect(scoresOf(joined)).toEqual([
      ['d', 2],
      ['b', expect.closeTo(0.8 * 0.25 + 0.2 + 2 * 0.625, 12)],
      ['a', 0.8],
      ['c', 0],
      ['e', 0],
    ]);
    expect(joined[1]?.contributions).toEqual([
      { query: 'own words', by: 'words', rank: 2, score: 9, weight: 0.8 },
      { query: 'denied', by: 'words', rank: 1, score: 4, weight: 0.2 },
      { query: 'claim', by: 'vector', rank: 2, score: 0.75, weight: 2 },
    ]);
  });

  it('counts a passage by the statement that it is nearest to', () => {
    const vectors = [list('one', ['a', 0.9], ['b', 0.5]), list('two', ['b', 0.7], ['c', 0.2])];
    expect(scoresOf(sumScores([], vectors))).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 0],
    ]);
  });

  it('counts nearness by the share of the passages that have a vector', () => {
    const words = [list('own words', ['a', 2], ['b', 1])];
    const vectors = [list('claim', ['c', 0.9], ['b', 0.5])];
    expect(scoresOf(sumScores(words, vectors, 0.25))).toEqual([
      ['a', 1],
      ['c', 0.5],
      ['b', 0],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(sumScores([], [])).toEqual([]);
    expect(sumScores([list('own words')], [list('claim')])).toEqual([]);
  });

  it('gives every passage once, whatever the order of the lists after the first', () => {
    fc.assert(
      fc.property(
        fc.array(found, { minLength: 1, maxLength: 4 }),
        found,
        found,
        (words, one, two) => {
          const [first, ...others] = words.map((ids, at) => listOf(`query ${at}`, ids));
          const vectors = [listOf('one', one), listOf('two', two)];
          const byWords = first ? [first, ...others] : [];
          const joined = idsOf(sumScores(byWords, vectors));
          expect(joined.toSorted()).toEqual([...new Set([...words.flat(), ...one, ...two])].sort());
          const turned = first ? [first, ...others.toReversed()] : [];
          expect(idsOf(sumScores(turned, vectors.toReversed()))).toEqual(joined);
        },
      ),
    );
  });
});
