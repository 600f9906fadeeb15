import { describe, expect, it } from 'vitest';
import { cheapestLabel, contributionsOf, probabilitiesOf } from './verdict-model.js';

const NONE = { best: 0, others: 0, direct: 0 };
const SHARED = { contested: 0, contestedOthers: 0, qualified: 0, qualifiedOthers: 0 };
const WEIGHTS = {
  for: { ...NONE, best: 4 },
  against: { ...NONE, best: 1 },
  decided: { ...SHARED, start: -1 },
  conflicting: { ...SHARED, start: -2 },
  temperature: 2,
};

describe('probabilitiesOf', () => {
  it('is the softmax of the scores, over the temperature', () => {
    const features = {
      supports: { ...NONE, best: 1 },
      refutes: { ...NONE, best: 0.5 },
      shared: SHARED,
    };
    // supported: (-1 + 4 - .5) / 2; refuted: (-1 + 2 - 1) / 2; conflicting: -2 / 2; else 0.
    const shares = [1.25, 0, -1, 0].map(Math.exp);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const [supported, refuted, conflicting, rest] = shares.map((share) => share / total);
    const probabilities = probabilitiesOf(contributionsOf(features, WEIGHTS));
    expect(probabilities.supported).toBeCloseTo(supported!, 12);
    expect(probabilities.refuted).toBeCloseTo(refuted!, 12);
    expect(probabilities.conflicting).toBeCloseTo(conflicting!, 12);
    expect(probabilities['not-enough-evidence']).toBeCloseTo(rest!, 12);
  });
});

describe('cheapestLabel', () => {
  it('abstains where being wrong costs more than saying nothing', () => {
    const wrong = (cost: number, silent: number) => ({
      supported: { supported: 0, refuted: cost, conflicting: 1, 'not-enough-evidence': silent },
      refuted: { supported: cost, refuted: 0, conflicting: 1, 'not-enough-evidence': silent },
      conflicting: { supported: 1, refuted: 1, conflicting: 0, 'not-enough-evidence': silent },
      'not-enough-evidence': {
        supported: 1,
        refuted: 1,
        conflicting: 1,
        'not-enough-evidence': 0,
      },
    });
    const probabilities = {
      supported: 0.55,
      refuted: 0.35,
      conflicting: 0,
      'not-enough-evidence': 0.1,
    };
    expect(cheapestLabel(probabilities, wrong(1, 1))).toBe('supported');
    expect(cheapestLabel(probabilities, wrong(2, 0.5))).toBe('not-enough-evidence');
  });
});
