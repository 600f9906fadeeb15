import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleTies, splitsTie } from './near-ties.js';

const hit = (id: string, score: number) => ({ passage: { id }, score });

it('orders by score, and by passage id what differs by rounding only', () => {
  const hits = [hit('c', 2.0000001), hit('a', 2), hit('d', 1), hit('b', 2.0000002)];
  expect(settleTies(hits)).toEqual([hit('a', 2), hit('b', 2), hit('c', 2), hit('d', 1)]);
});

it('sees whether the last wanted hit shares its score with the last that was found', () => {
  const hits = settleTies([hit('a', 3), hit('b', 2), hit('c', 2)]);
  expect(splitsTie(hits, 1)).toBe(false);
  expect(splitsTie(hits, 2)).toBe(true);
  expect(splitsTie(hits, 9)).toBe(false);
});

it('gives the same order whatever rounding does to the scores', () => {
  const scores = fc.array(
    fc.record({ step: fc.nat(5), noise: fc.double({ min: 0, max: 2e-6, noNaN: true }) }),
  );
  fc.assert(
    fc.property(scores, (items) => {
      const exact = items.map(({ step }, n) => hit(`p${n}`, step));
      const noisy = items.map(({ step, noise }, n) => hit(`p${n}`, step + noise));
      const order = (hits: ReturnType<typeof hit>[]) => settleTies(hits).map((h) => h.passage.id);
      expect(order(noisy.reverse())).toEqual(order(exact));
    }),
  );
});
