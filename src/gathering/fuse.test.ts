import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../model/passage.js';
import { diversify } from './diversify.js';
import { fuseRankings } from './fuse.js';

/** `b2` is a passage of document `b`. */
const passage = (id: string): Passage => ({
  id,
  documentId: id.charAt(0),
  extractionId: `ext_${id.charAt(0)}`,
  span: { start: 0, end: 4 },
  text: 'text',
  heading: '',
});

const list = (query: string, ...ids: string[]) => ({
  query,
  hits: ids.map((id, at) => ({ passage: passage(id), score: 10 - at })),
});

const idsOf = (entries: readonly { passage: Passage }[]): string[] =>
  entries.map(({ passage: { id } }) => id);

const rankings = fc.array(
  fc.uniqueArray(fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2', 'c1', 'd1')),
  { maxLength: 4 },
);

const fused = (ranking: string[][]) =>
  fuseRankings(ranking.map((ids, at) => list(`query ${at}`, ...ids)));

describe('fuseRankings', () => {
  it('adds up what each list gives, and says so', () => {
    expect(fuseRankings([list('one', 'a1', 'b1'), list('two', 'b1')])).toEqual([
      {
        passage: passage('b1'),
        score: 4 / 62 + 1 / 61,
        contributions: [
          { query: 'one', by: 'words', rank: 2, score: 9, weight: 4 },
          { query: 'two', by: 'words', rank: 1, score: 10, weight: 1 },
        ],
      },
      {
        passage: passage('a1'),
        score: 4 / 61,
        contributions: [{ query: 'one', by: 'words', rank: 1, score: 10, weight: 4 }],
      },
    ]);
  });

  it('breaks ties by passage id', () => {
    const ranked = fuseRankings([list('own words'), list('one', 'b1'), list('two', 'a1')]);
    expect(idsOf(ranked)).toEqual(['a1', 'b1']);
  });

  it('gives every passage once, whatever the order of the lists after the first', () => {
    fc.assert(
      fc.property(rankings, (ranking) => {
        const ids = idsOf(fused(ranking));
        const [first = [], ...others] = ranking;
        expect(ids.toSorted()).toEqual([...new Set(ranking.flat())].toSorted());
        expect(idsOf(fused([first, ...others.toReversed()]))).toEqual(ids);
      }),
    );
  });
});

describe('diversify', () => {
  it('makes the fourth passage of a document wait for the others', () => {
    const ranked = fuseRankings([list('one', 'a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1')]);
    expect(idsOf(diversify(ranked, 10))).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'a5']);
    expect(idsOf(diversify(ranked, 4))).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('drops nothing below the limit and keeps the order within a document', () => {
    fc.assert(
      fc.property(rankings, fc.nat(10), (ranking, limit) => {
        const ranked = fused(ranking);
        const taken = idsOf(diversify(ranked, limit));
        expect(taken).toHaveLength(Math.min(limit, ranked.length));
        const ofA = (ids: string[]) => ids.filter((id) => id.startsWith('a'));
        expect(ofA(idsOf(ranked)).slice(0, ofA(taken).length)).toEqual(ofA(taken));
      }),
    );
  });
});
