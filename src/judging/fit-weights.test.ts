import { describe, expect, it } from 'vitest';
import { STANCES, type Stance } from '../model/evidence.js';
import type { ModelWeights } from '../model/opinion-weights.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { fitWeights, type TwiceRead } from './fit-weights.js';
import { CAUTIOUS } from './model-weights.js';
import { pooledStances } from './pool.js';

const SIDES = ['supports', 'refutes', 'neither'] as const;

/** A reader that is so sure of a stance and knows no other better than another. */
const sure = (stance: Stance, of: number): StanceProbabilities => {
  const left = (1 - of) / 3;
  return { supports: left, refutes: left, qualifies: left, neither: left, [stance]: of };
};

const pairs = (count: number, of: (gold: Stance, at: number) => Omit<TwiceRead, 'gold'>) =>
  Array.from({ length: count }, (_, at): TwiceRead => {
    const gold = SIDES[at % SIDES.length] ?? 'neither';
    return { gold, ...of(gold, at) };
  });

const next = (gold: Stance): Stance => SIDES.find((side) => side !== gold) ?? 'neither';

/** How much what a model says moves what is made of a passage that the reader leaves open. */
const moved = (weights: ModelWeights): number => {
  const open = sure('neither', 0.25);
  const by = (said: Stance) => pooledStances(open, said, 1, weights).supports;
  return by('supports') - by('refutes');
};

describe('fitted weights', () => {
  it('let a model that is right count, and one that is wrong at random not', () => {
    const unsure = (gold: Stance, at: number) => sure(at % 4 === 0 ? next(gold) : gold, 0.5);
    const right = fitWeights(
      pairs(120, (gold, at) => ({ local: unsure(gold, at), said: gold, confidence: 1 })),
    );
    expect(moved(right)).toBeGreaterThan(0.5);
    const random = fitWeights(
      pairs(120, (gold, at) => ({
        local: sure(at % 10 === 0 ? next(gold) : gold, 0.9),
        said: SIDES[Math.floor(at / 3) % 3] ?? 'neither',
        confidence: 1,
      })),
    );
    expect(moved(random)).toBeLessThan(0.1);
  });

  it('count how often each answer was right, beside a few answers of an unmeasured model', () => {
    const { truth } = fitWeights(
      pairs(300, (gold) => ({ local: sure(gold, 0.5), said: gold, confidence: 1 })),
    );
    // Of 100 answers "supports" all are right; no pair is labelled "qualifies", whose share stays.
    const kept = CAUTIOUS.truth.supports.qualifies;
    const prior = 8;
    const right = 100 + prior * CAUTIOUS.truth.supports.supports;
    const total = 100 + prior * (1 - kept);
    expect(truth.supports.supports).toBeCloseTo(((1 - kept) * right) / total, 9);
    expect(truth.supports.qualifies).toBe(kept);
    expect(truth.qualifies).toEqual(CAUTIOUS.truth.qualifies);
    for (const said of STANCES)
      expect(STANCES.reduce((sum, stance) => sum + truth[said][stance], 0)).toBeCloseTo(1, 9);
  });

  it('are the same whatever the order of the pairs, and cautious rows without any', () => {
    const some = pairs(60, (gold, at) => ({
      local: sure(gold, 0.6),
      said: at % 5 === 0 ? 'neither' : gold,
      confidence: 0.8,
    }));
    const [first, second] = [fitWeights(some), fitWeights(some.toReversed())];
    expect([second.local, second.model, second.truth]).toEqual([
      first.local,
      first.model,
      first.truth,
    ]);
    expect(fitWeights([]).truth).toEqual(CAUTIOUS.truth);
  });
});
