import { expect, it } from 'vitest';
import type { VerdictLabel } from '../../src/model/report.js';
import type { Answered } from './score-answers.js';
import { scoreVerdicts } from './score-verdicts.js';

const answered = (
  verdict: VerdictLabel[],
  label: VerdictLabel | undefined,
  probability: number | null,
): Answered => ({
  asked: {
    id: 'a',
    question: 'Was it?',
    open: verdict.length === 0,
    verdict,
    cites: [],
    interested: [],
    gaps: [],
    sameOrigin: [],
  },
  label,
  probability,
  faults: [],
  counted: 0,
});

it('scores labels and their probabilities on questions that have a verdict', () => {
  expect(
    scoreVerdicts([
      answered(['supported'], 'supported', 0.9),
      answered(['refuted', 'conflicting'], 'conflicting', 0.6),
      answered(['refuted'], 'supported', 0.5),
      answered(['conflicting', 'refuted'], undefined, null),
      answered([], 'supported', 1),
    ]),
  ).toEqual({
    // supported: 1 hit, 1 gold, 2 answers: 2/3; refuted: 0; conflicting: 1, 2, 1: 2/3.
    macroF1: expect.closeTo(4 / 9, 12),
    // 0.1², 0.4² and 0.5², of three.
    brier: expect.closeTo(0.42 / 3, 12),
    // Gaps of 0.1, 0.4 and 0.5 in bins of their own.
    ece: expect.closeTo(1 / 3, 12),
  });
});
