import { expect, it } from 'vitest';
import { MemoryJudgementCache } from '../../test/fakes/memory-judgement-cache.js';
import { samplePair } from '../../test/fakes/sample-pair.js';
import type { Judge } from '../ports/judge.js';
import { createCachedJudge } from './cached-judge.js';

/** Reads its answer off the sentence, and remembers what it was asked. */
function countingJudge(name = 'counting-1') {
  const asked: string[][] = [];
  const judge: Judge = {
    name,
    texts: { tokens: 9, supportsFrom: 0.6 },
    judge: async (pairs, options) => {
      options?.signal?.throwIfAborted();
      asked.push(pairs.map(({ sentence }) => sentence.text));
      return pairs.map(({ sentence }) => {
        const supports = Number(sentence.text);
        return {
          relevance: 1,
          stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
        };
      });
    },
  };
  return { judge, asked };
}

const pairs = (...texts: string[]) => texts.map((text) => samplePair('It is so.', text));

it('has the name and the reading of the judge that it wraps', () => {
  const cached = createCachedJudge(countingJudge().judge, new MemoryJudgementCache());
  expect([cached.name, cached.texts]).toEqual(['counting-1', { tokens: 9, supportsFrom: 0.6 }]);
});

it('asks only what it was not asked before, and answers in order', async () => {
  const { judge, asked } = countingJudge();
  const cached = createCachedJudge(judge, new MemoryJudgementCache());
  const first = await cached.judge(pairs('0.5', '0.25'));
  const second = await cached.judge(pairs('0.75', '0.25', '1', '0.5'));
  expect(asked).toEqual([
    ['0.5', '0.25'],
    ['0.75', '1'],
  ]);
  expect([first, second]).toEqual([
    await judge.judge(pairs('0.5', '0.25')),
    await judge.judge(pairs('0.75', '0.25', '1', '0.5')),
  ]);
});

it('does not ask where all is known', async () => {
  const { judge, asked } = countingJudge();
  const cached = createCachedJudge(judge, new MemoryJudgementCache());
  await cached.judge(pairs('0.5'));
  await cached.judge(pairs('0.5', '0.5'));
  await cached.judge([]);
  expect(asked).toEqual([['0.5']]);
});

it('asks the same once, also of one call, and whatever the number of the claim', async () => {
  const { judge, asked } = countingJudge();
  const cached = createCachedJudge(judge, new MemoryJudgementCache());
  const [first, other, again] = pairs('0.5', '0.25', '0.5');
  if (!first || !other || !again) throw new Error('three pairs were made');
  const renumbered = { ...again, claim: { ...again.claim, id: 'c9' } };
  const judged = await cached.judge([first, other, renumbered]);
  expect(asked).toEqual([['0.5', '0.25']]);
  expect(judged.map(({ stances }) => stances.supports)).toEqual([0.5, 0.25, 0.5]);
});

it('asks anew when the judge is another', async () => {
  const cache = new MemoryJudgementCache();
  const { judge, asked } = countingJudge('counting-2');
  await createCachedJudge(countingJudge().judge, cache).judge(pairs('0.5'));
  await createCachedJudge(judge, cache).judge(pairs('0.5'));
  expect(asked).toEqual([['0.5']]);
});

it('hands on the signal and keeps nothing of what was stopped', async () => {
  const { judge, asked } = countingJudge();
  const cached = createCachedJudge(judge, new MemoryJudgementCache());
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(cached.judge(pairs('0.5'), { signal })).rejects.toThrow('enough');
  await cached.judge(pairs('0.5'));
  expect(asked).toEqual([['0.5']]);
});
