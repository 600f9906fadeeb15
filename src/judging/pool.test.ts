import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES, type Stance } from '../model/evidence.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { likeliestStance } from './likeliest-stance.js';
import { CAUTIOUS, weightsOf } from './model-weights.js';
import type { ModelOpinion } from './opinion.js';
import { pooledReading, pooledStances } from './pool.js';

const of = (supports: number, refutes: number, qualifies: number): StanceProbabilities => ({
  supports,
  refutes,
  qualifies,
  neither: 1 - supports - refutes - qualifies,
});

const rounded = (stances: StanceProbabilities) =>
  STANCES.map((stance) => Number(stances[stance].toFixed(3)));

describe('the pool of two opinions', () => {
  it('is their product, each to the power of its weight', () => {
    // 0.9^.7 · 0.1^.3 = .4656, 0.02^.7 · 0.1^.3 = .0324, 0.06^.7 · 0.7^.3 = .1254
    const pool = pooledStances(of(0.9, 0.02, 0.02), 'neither', 1, CAUTIOUS);
    expect(rounded(pool)).toEqual([0.71, 0.049, 0.049, 0.191]);
  });

  it('lets an unmeasured model decide what the reader leaves open, and not what it is sure of', () => {
    const open = of(0.4, 0.05, 0.05);
    const sure = of(0.92, 0.02, 0.02);
    const label = (stances: StanceProbabilities, said: Stance) =>
      likeliestStance(pooledStances(stances, said, 1, CAUTIOUS));
    expect([likeliestStance(open), label(open, 'neither'), label(open, 'supports')]).toEqual([
      'supports',
      'neither',
      'supports',
    ]);
    expect([label(sure, 'neither'), label(sure, 'refutes')]).toEqual(['supports', 'supports']);
  });

  it('is the reader’s opinion where the model is not sure at all', () => {
    const own = of(0.6, 0.1, 0.1);
    expect(rounded(pooledStances(own, 'refutes', 0, CAUTIOUS))).toEqual(rounded(own));
  });

  it('always adds up to 1 and forbids nothing', () => {
    const stances = fc
      .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
      .filter((parts) => parts.some(Boolean))
      .map((parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        return of(...([0, 1, 2].map((at) => (parts[at] ?? 0) / total) as [number, number, number]));
      });
    fc.assert(
      fc.property(
        stances,
        fc.constantFrom(...STANCES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (own, said, confidence) => {
          const pool = pooledStances(own, said, confidence, CAUTIOUS);
          const sum = STANCES.reduce((total, stance) => total + pool[stance], 0);
          expect(sum).toBeCloseTo(1, 9);
          expect(STANCES.every((stance) => pool[stance] > 0)).toBe(true);
        },
      ),
    );
  });
});

it('pools a passage, and of its sentences those that the model speaks of', () => {
  const own = of(0.5, 0.1, 0.1);
  const sentence = { stances: own, silence: 0.2 };
  const reading = { passage: own, sentences: [sentence, sentence] };
  const opinion: ModelOpinion = {
    stance: 'refutes',
    confidence: 1,
    deciding: new Map([[1, 'refutes']]),
  };
  const other = pooledStances(own, 'refutes', 1, CAUTIOUS);
  expect(pooledReading(reading, opinion, CAUTIOUS)).toEqual({
    passage: other,
    sentences: [sentence, { stances: other, silence: 0.2 }],
  });
  const none = { stance: 'neither', confidence: 1, deciding: new Map() } as const;
  const neither = pooledStances(own, 'neither', 1, CAUTIOUS);
  expect(pooledReading(reading, none, CAUTIOUS).sentences).toEqual([
    { stances: neither, silence: 0.2 },
    { stances: neither, silence: 0.2 },
  ]);
});

it('takes fitted weights of a model before cautious ones', () => {
  const fitted = { ...CAUTIOUS, model: 1 };
  expect(weightsOf('m', { m: fitted })).toBe(fitted);
  expect(weightsOf('constructor', { m: fitted })).toBe(CAUTIOUS);
});
