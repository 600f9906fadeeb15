import { expect, it } from 'vitest';
import type { VerdictLabel } from '../../src/model/report.js';
import { scoreStability } from './score-stability.js';

const answer = (alone: VerdictLabel, settled: VerdictLabel = alone) => ({ alone, settled });

it('wants the same answer in other words and the mirrored one to the negation', () => {
  expect(
    scoreStability([
      {
        asked: answer('supported'),
        paraphrases: [
          { kind: 'voice', answer: answer('supported') },
          { kind: 'words', answer: answer('refuted', 'supported') },
        ],
        negation: answer('refuted'),
      },
      {
        asked: answer('not-enough-evidence'),
        paraphrases: [{ kind: 'voice', answer: answer('supported') }],
        negation: answer('not-enough-evidence', 'refuted'),
      },
    ]),
  ).toEqual([
    { kind: 'voice', n: 2, alone: 0.5, settled: 0.5 },
    { kind: 'words', n: 1, alone: 0, settled: 1 },
    { kind: 'all paraphrases', n: 3, alone: 1 / 3, settled: 2 / 3 },
    { kind: 'negation', n: 2, alone: 1, settled: 0.5 },
  ]);
});
