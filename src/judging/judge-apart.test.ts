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
function judgeByContext(): Judge & { shown: SentenceInContext[] } {
  const shown: SentenceInContext[] = [];
  return {
    name: 'context-1',
    shown,
    judge: async (pairs) =>
      pairs.map(({ sentence }) => {
        shown.push(sentence);
        const supports = (sentence.before + sentence.after + sentence.title).length / 100;
        return {
          relevance: supports,
          stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
        };
      }),
  };
}

it('means what a sentence says under its title and by itself, whatever stands beside it', async () => {
  const judge = judgeByContext();
  const titled = sentenceOf('Crews learn knots.', 'Harbour training log');
  const [judgement] = await judgeApart(judge, [{ claim: CLAIM, sentence: titled }]);
  const named = { ...titled, before: '', after: '' };
  expect(judge.shown).toEqual([named, { ...named, title: '' }]);
  expect(judgement).toEqual({
    relevance: 0.1,
    stances: { supports: 0.1, refutes: 0, qualifies: 0, neither: 0.9 },
  });
});

it('reads once what has neither title nor heading, and keeps the order', async () => {
  const judge = judgeByContext();
  const pairs = [
    { claim: CLAIM, sentence: sentenceOf('Crews learn knots.') },
    { claim: CLAIM, sentence: sentenceOf('Crews mend nets.', 'A log of ten years') },
    { claim: CLAIM, sentence: sentenceOf('Crews sleep.') },
  ];
  const judgements = await judgeApart(judge, pairs);
  expect(judge.shown).toHaveLength(4);
  expect(judgements.map(({ stances }) => stances.supports)).toEqual([0, 0.09, 0]);
});

it('says nothing of no sentences', async () => {
  expect(await judgeApart(judgeByContext(), [])).toEqual([]);
});
