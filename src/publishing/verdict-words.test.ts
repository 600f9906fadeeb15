import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import { auditWords, likelihoodOf, percent, score, stabilityWords } from './verdict-words.js';

describe('likelihoodOf', () => {
  it('names each band of ICD 203, a border belonging to the higher one', () => {
    const words = [0, 0.04, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1].map((p) => likelihoodOf(p).word);
    expect(words).toEqual([
      'almost no chance',
      'almost no chance',
      'very unlikely',
      'unlikely',
      'roughly even chance',
      'likely',
      'very likely',
      'almost certain',
      'almost certain',
    ]);
  });

  it('agrees with the rounded percentage', () => {
    expect([percent(0.796), likelihoodOf(0.796).word]).toEqual(['80 %', 'very likely']);
  });
});

describe('percent and score', () => {
  it('claim no certainty', () => {
    expect([percent(1), percent(0), percent(0.68)]).toEqual(['over 99 %', 'under 1 %', '68 %']);
    expect([score(0.94), score(1), score(0)]).toEqual(['.94', '1.00', '.00']);
  });
});

describe('stabilityWords', () => {
  const { verdict } = SAMPLE_REPORT;
  it('says what was tried and what came out', () => {
    if (verdict === null) throw new Error('the sample has a verdict');
    const wordsOf = (rewordings: number, mirrored: boolean | null): string | null =>
      stabilityWords({
        ...verdict,
        stability: { rewordings, agreeing: Math.max(0, rewordings - 1), mirrored },
      });
    expect([true, false, null].map((mirrored) => wordsOf(0, mirrored))).toEqual([
      'Opposite answer for the negation',
      'The negation has another answer',
      null,
    ]);
    expect([true, false, null].map((mirrored) => wordsOf(4, mirrored))).toEqual([
      'Same answer for 3 of 4 rewordings, opposite answer for the negation',
      'Same answer for 3 of 4 rewordings, the negation has another answer',
      'Same answer for 3 of 4 rewordings',
    ]);
    expect(stabilityWords({ ...verdict, stability: null })).toBeNull();
  });
});

describe('auditWords', () => {
  it('counts the statements that cite something', () => {
    expect(auditWords(SAMPLE_REPORT)).toBe('7 of 8 cited statements entailed by their evidence');
  });
});
