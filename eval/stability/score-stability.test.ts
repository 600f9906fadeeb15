import { expect, it } from 'vitest';
import { scoreStability } from './score-stability.js';

it('wants the same answer in other words and the mirrored one to the negation', () => {
  expect(
    scoreStability([
      {
        asked: 'supported',
        paraphrases: [
          { kind: 'voice', answer: 'supported' },
          { kind: 'words', answer: 'refuted' },
        ],
        negation: 'refuted',
      },
      {
        asked: 'not-enough-evidence',
        paraphrases: [{ kind: 'voice', answer: 'supported' }],
        negation: 'not-enough-evidence',
      },
      { asked: 'conflicting', paraphrases: [], negation: 'supported' },
    ]),
  ).toEqual([
    { kind: 'voice', n: 2, held: 0.5 },
    { kind: 'words', n: 1, held: 0 },
    { kind: 'all paraphrases', n: 3, held: 1 / 3 },
    { kind: 'negation', n: 3, held: 2 / 3 },
  ]);
});
