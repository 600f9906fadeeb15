import { describe, expect, it } from 'vitest';
import type { VerdictLabel } from '../model/report.js';
import { NOT_ASKED, type OtherAnswers, settleAll, stabilityOf } from './stability.js';
import type { WeighedVerdict } from './verdict.js';

const answer = (label: VerdictLabel): WeighedVerdict => ({
  label,
  probability: 0.7,
  probabilities: {
    supported: 0.1,
    refuted: 0.1,
    conflicting: 0.1,
    'not-enough-evidence': 0.1,
    [label]: 0.7,
  },
  contributions: [],
});

const others = (negation: VerdictLabel | null, ...labels: VerdictLabel[]): OtherAnswers => ({
  rewordings: labels.map((label, at) => ({ text: `Wording ${at + 1}.`, answers: [answer(label)] })),
  negation: negation && [answer(negation)],
});

const settled = (asked: VerdictLabel, ...rest: Parameters<typeof others>) => {
  const { verdicts, reasons } = settleAll([answer(asked)], others(...rest));
  return [verdicts[0]?.label, ...reasons];
};

describe('settleAll', () => {
  it('leaves a verdict that other wordings share', () => {
    expect(settled('supported', 'refuted', 'supported', 'supported')).toEqual(['supported']);
    expect(settleAll([answer('refuted')], NOT_ASKED)).toEqual({
      verdicts: [answer('refuted')],
      reasons: [],
    });
  });

  it('is conflicting where a wording, or the negation, has the opposite answer', () => {
    expect(settled('supported', 'refuted', 'supported', 'supported', 'refuted')).toEqual([
      'conflicting',
      'Put as “Wording 3.” the claim is refuted.',
    ]);
    expect(settled('refuted', 'refuted', 'refuted')).toEqual([
      'conflicting',
      'The negation of the claim is refuted too.',
    ]);
  });

  it('is no answer where most wordings have none', () => {
    expect(settled('supported', null, 'not-enough-evidence', 'supported', 'conflicting')).toEqual([
      'not-enough-evidence',
      'The answer hangs on the wording: put as “Wording 1.” the claim is undecided.',
    ]);
    expect(settled('supported', null, 'not-enough-evidence', 'supported')).toEqual(['supported']);
  });

  it('takes no side that was not taken', () => {
    expect(settled('not-enough-evidence', null, 'supported', 'supported')).toEqual([
      'not-enough-evidence',
    ]);
  });

  it('makes the new label as probable as all wordings together do', () => {
    const { verdicts } = settleAll([answer('supported')], others(null, 'refuted', 'conflicting'));
    expect(verdicts[0]?.probability).toBeCloseTo((0.3 + 0.3 + 0.9) / 3, 12);
  });
});

describe('stabilityOf', () => {
  it('counts the wordings that agree and says whether the negation mirrors', () => {
    expect(
      stabilityOf([answer('supported')], others('refuted', 'supported', 'conflicting')),
    ).toEqual({ rewordings: 2, agreeing: 1, mirrored: true });
    expect(stabilityOf([answer('conflicting')], others('refuted'))).toEqual({
      rewordings: 0,
      agreeing: 0,
      mirrored: false,
    });
  });

  it('says nothing where nothing else was asked', () => {
    expect(stabilityOf([answer('supported')], NOT_ASKED)).toBeNull();
  });
});
