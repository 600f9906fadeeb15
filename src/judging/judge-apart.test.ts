import { expect, it } from 'vitest';
import { claimOfStatement } from '../asking/claim-of.js';
import type { Judge, SentenceInContext } from '../ports/judge.js';
import { judgeApart } from './judge-apart.js';

const CLAIM = claimOfStatement('The harbour trains the crews.', 'c1');

const sentenceOf = (text: string, title = ''): SentenceInContext => ({
  text,
  before: 'The pilots sail at noon.',
  after: 'Nobody else does.',
  heading: '',
  title,
  publisher: 'Port Paper',
  date: null,
});

/** Surer of a claim the more characters stand around a sentence, and notes what it was shown. */
function judgeByContext(least: number): Judge & { shown: SentenceInContext[] } {
  const shown: SentenceInContext[] = [];
  return {
    name: 'context-1',
    shown,
    judge: async (pairs) =>
      pairs.map(({ sentence }) => {
        shown.push(sentence);
        const around = (sentence.before + sentence.after + sentence.title).length;
        const supports = least + around / 100;
        return {
          relevance: supports,
          stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
        };
      }),
  };
}

it('means what a sentence says by itself and under its title, whatever stands beside it', async () => {
  const judge = judgeByContext(0.25);
  const titled = sentenceOf('Crews learn knots.', 'Harbour training log 2025');
  const [judgement] = await judgeApart(judge, [{ claim: CLAIM, sentence: titled }]);
  const named = { ...titled, before: '', after: '' };
  const bare = { ...named, title: '', publisher: '' };
  expect(judge.shown).toEqual([bare, named]);
  expect(judgement).toEqual({
    relevance: 0.375,
    stances: { supports: 0.375, refutes: 0, qualifies: 0, neither: 0.625 },
  });
});

it('reads once what has neither title nor heading, and keeps the order', async () => {
  const judge = judgeByContext(0.25);
  const pairs = [
    { claim: CLAIM, sentence: sentenceOf('Crews learn knots.') },
    { claim: CLAIM, sentence: sentenceOf('Crews mend nets.', 'Harbour training log 2025') },
    { claim: CLAIM, sentence: sentenceOf('Crews sleep.') },
  ];
  const judgements = await judgeApart(judge, pairs);
  expect(judge.shown).toHaveLength(4);
  expect(judgements.map(({ stances }) => stances.supports)).toEqual([0.25, 0.375, 0.25]);
});

it('reads once what by itself has next to nothing to do with the claim', async () => {
  const judge = judgeByContext(0.15);
  const titled = sentenceOf('Crews learn knots.', 'Harbour training log 2025');
  const [judgement] = await judgeApart(judge, [{ claim: CLAIM, sentence: titled }]);
  expect(judge.shown).toHaveLength(1);
  expect(judgement?.stances.supports).toBe(0.15);
});

it('says nothing of no sentences', async () => {
  expect(await judgeApart(judgeByContext(0), [])).toEqual([]);
});
