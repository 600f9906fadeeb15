import { describe, expect, it } from 'vitest';
import { SAMPLE_REPORT } from '../../test/fakes/sample-report.js';
import {
  checkedWords,
  likelihoodOf,
  percent,
  score,
  shortVerdict,
  stabilityWords,
  verdictInLine,
} from './verdict-words.js';

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
    expect([percent(0.796), likelihoodOf(0.796).word]).toEqual(['80%', 'very likely']);
  });
});

describe('percent and score', () => {
  it('claim no certainty', () => {
    expect([percent(1), percent(0), percent(0.68)]).toEqual(['over 99%', 'under 1%', '68%']);
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
      'No opposite answer for the negation',
      null,
    ]);
    expect([true, false, null].map((mirrored) => wordsOf(4, mirrored))).toEqual([
      'Same answer for 3 of 4 rewordings, opposite answer for the negation',
      'Same answer for 3 of 4 rewordings, no opposite answer for the negation',
      'Same answer for 3 of 4 rewordings',
    ]);
    expect(stabilityWords({ ...verdict, stability: null })).toBeNull();
  });
});

describe('checkedWords', () => {
  it('say that quotations were found, and nothing of what they show', () => {
    const [first] = SAMPLE_REPORT.evidence;
    if (first === undefined) throw new Error('the sample has evidence');
    expect(checkedWords({ ...SAMPLE_REPORT, evidence: [first] })).toBe(
      '1 quotation, found word for word in its source',
    );
    expect(checkedWords({ ...SAMPLE_REPORT, evidence: [first, first] })).toBe(
      '2 quotations, each found word for word in its source',
    );
  });
});

describe('an abstention', () => {
  it('shows neither probability nor confidence', () => {
    const abstention = {
      label: 'not-enough-evidence',
      probability: 0.9,
      confidence: 'high',
    } as const;
    expect(verdictInLine(abstention)).toBe('No verdict');
    expect(shortVerdict('not-enough-evidence', 0.9)).toBe('No verdict');
    expect(verdictInLine({ ...abstention, label: 'refuted' })).toBe(
      'Refuted, 90%, confidence high',
    );
    expect(verdictInLine(null)).toBe('Account of the sources');
  });
});
