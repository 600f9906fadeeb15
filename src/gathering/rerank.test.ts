import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../asking/parse-question.js';
import type { Judge, SentenceInContext } from '../ports/judge.js';
import type { FusedPassage } from './fuse.js';
import { rerank } from './rerank.js';

const entry = (id: string, score: number): FusedPassage => ({
  passage: {
    id,
    documentId: id,
    extractionId: `ext_${id}`,
    span: { start: 0, end: 9 },
    text: `About ${id}.`,
    heading: 'Harbour report\nFees',
  },
  score,
  contributions: [],
});

const RANKED = [entry('a', 4), entry('b', 3), entry('c', 2), entry('d', 1)];

/** Finds relevant what is told, and keeps what it was given to read. */
const judgeOf = (relevance: Readonly<Record<string, number>>) => {
  const read: [string, SentenceInContext][] = [];
  const judge: Judge = {
    name: 'told-1',
    judge: async (pairs) =>
      pairs.map(({ claim, sentence }) => {
        read.push([claim.text, sentence]);
        const stances = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
        return { relevance: relevance[sentence.text] ?? 0, stances };
      }),
  };
  return { judge, read };
};

const CLAIM = parseQuestion('The harbour charges fees.');

describe('rerank', () => {
  it('mixes what search says with what reading says', async () => {
    const { judge, read } = judgeOf({ 'About c.': 1, 'About a.': 0.2 });
    const reranked = await rerank(judge, CLAIM, RANKED, { depth: 3, weight: 0.5 });
    expect(reranked).toEqual([
      { ...RANKED[2], score: 0.75 },
      { ...RANKED[0], score: 0.6 },
      { ...RANKED[1], score: 0.375 },
      { ...RANKED[3], score: 0.125 },
    ]);
    expect(read[0]).toEqual([
      'The harbour charges fees.',
      {
        text: 'About a.',
        before: '',
        after: '',
        heading: 'Fees',
        title: 'Harbour report',
        publisher: '',
        date: null,
      },
    ]);
    expect(read).toHaveLength(3);
  });

  it('keeps the order where reading counts for nothing, and of what reading finds alike', async () => {
    const { judge } = judgeOf({ 'About d.': 1 });
    const order = async (weight: number) =>
      (await rerank(judge, CLAIM, RANKED, { weight })).map(({ passage }) => passage.id);
    expect(await order(0)).toEqual(['a', 'b', 'c', 'd']);
    expect(await order(1)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('reads for every claim and counts the one that a passage bears on most', async () => {
    const claims = parseQuestion('The harbour charges fees. The council owns the pier.');
    const { read } = judgeOf({});
    const judge: Judge = {
      name: 'second-1',
      judge: async (pairs) =>
        pairs.map(({ claim, sentence }) => {
          read.push([claim.id, sentence]);
          const relevance = claim.id === 'c2' && sentence.text === 'About b.' ? 0.9 : 0.1;
          return { relevance, stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 } };
        }),
    };
    const [first] = await rerank(judge, claims, RANKED.slice(0, 2), { weight: 1 });
    expect([first?.passage.id, first?.score]).toEqual(['b', 0.9]);
    expect(read.map(([id]) => id)).toEqual(['c1', 'c2', 'c1', 'c2']);
  });

  it('leaves an open question in the order that it has, and reads nothing', async () => {
    const { judge, read } = judgeOf({ 'About d.': 1 });
    const topic = parseQuestion('How does the harbour spend its fees?');
    expect(await rerank(judge, topic, RANKED)).toEqual(RANKED);
    expect(read).toEqual([]);
  });

  it('has nothing to read where nothing was found', async () => {
    expect(await rerank(judgeOf({}).judge, CLAIM, [])).toEqual([]);
  });
});
