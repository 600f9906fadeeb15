import { expect, it } from 'vitest';
import type { Trace } from '../app/asking/trace.js';
import { traceText } from './trace-text.js';

const SENTENCE: Trace['sentences'][number] = {
  document: 'Minutes',
  quote: 'It paid.',
  score: 0.5,
  coverage: 0.5,
  fused: 0.1,
  contributions: [{ query: 'pays', by: 'words', rank: 1, score: 2 }],
  claim: 'c1',
  stance: 'neither',
  probability: 0.6,
  relevance: 0.4,
  n: null,
};

it('says which queries and questions a language model proposed, and what each reader said', () => {
  const trace: Trace = {
    queries: ['pays', 'subsidy', 'pays the boat line'],
    proposed: {
      model: 'big-1',
      questions: ['Did it pay?'],
      queries: ['subsidy'],
      names: ['the boat line'],
    },
    sentences: [
      {
        ...SENTENCE,
        opinions: [
          { reader: 'reader-2', stance: 'supports', probability: 0.71 },
          { reader: 'big-1', stance: 'neither', probability: 0.7 },
        ],
      },
    ],
    verdicts: [],
  };
  expect(traceText(trace, 100)).toBe(
    [
      'How it was found',
      '  query 1: pays',
      '  query 2, proposed by big-1: subsidy',
      '  query 3, proposed by big-1: pays the boat line',
      '  proposed by big-1: Did it pay?',
      '',
      '  1. “It paid.”',
      '     Minutes',
      '     ○ neither c1 .60, relevance .40, not cited',
      '     reader-2: supports .71',
      '     big-1: neither .70',
      '     score 0.500: words covered .50, fused rank score 0.1000; its passage ranked 1 for “pays”',
      '',
      'What moved the verdict',
    ].join('\n'),
  );
});
