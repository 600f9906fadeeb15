import { describe, expect, it } from 'vitest';
import { strongestJudgement } from './strongest-judgement.js';

const judgement = (supports: number, refutes: number, qualifies: number, neither: number) => ({
  relevance: 1,
  stances: { supports, refutes, qualifies, neither },
});

describe('strongestJudgement', () => {
  it('takes the sentence with the likeliest stance', () => {
    const strong = judgement(0.1, 0.8, 0, 0.1);
    expect(strongestJudgement([judgement(0.6, 0, 0, 0.4), strong])).toBe(strong);
  });

  it('prefers a sentence that takes a side to a surer one that does not', () => {
    const weak = judgement(0.35, 0.3, 0.25, 0.1);
    expect(strongestJudgement([judgement(0.45, 0, 0, 0.55), weak])).toBe(weak);
  });

  it('takes the nearest to a side where none takes one', () => {
    const nearer = judgement(0.4, 0, 0, 0.6);
    expect(strongestJudgement([judgement(0.1, 0, 0, 0.9), nearer])).toBe(nearer);
  });

  it('takes the first on a tie', () => {
    const first = judgement(0.7, 0, 0, 0.3);
    expect(strongestJudgement([first, judgement(0, 0.7, 0, 0.3)])).toBe(first);
  });

  it('is neither, surely, for no sentences', () => {
    expect(strongestJudgement([])).toEqual({
      relevance: 0,
      stances: { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
    });
  });
});
