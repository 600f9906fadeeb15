import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMatters } from './split-matters.js';

const pair = (claim: string, evidence: string) => ({ claim, evidence });
const itself = <Pair>(one: Pair): Pair => one;

it('keeps pairs of one matter on one side: of one claim, of one text, and of what both are tied to', () => {
  const tied = [pair('A.', 'one'), pair('B.', 'two'), pair(' a. ', 'two'), pair('C.', 'One')];
  const { fitted, heldOut } = splitMatters(tied, itself);
  expect([fitted.length, heldOut]).toEqual([4, []]);
});

const pairs = fc.uniqueArray(
  fc.record({
    claim: fc.constantFrom(...'abcdefghij'),
    evidence: fc.constantFrom(...'klmnopqrstuvwxyz'),
  }),
  { selector: ({ claim, evidence }) => claim + evidence, maxLength: 30 },
);

it('halves the same pairs the same way in whatever order they come, and no claim or text twice', () => {
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.nat()), (given, numbers) => {
      const keys = new Map(given.map((one) => [one, numbers.next().value]));
      const shuffled = [...given].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
      const [one, other] = [splitMatters(given, itself), splitMatters(shuffled, itself)];
      expect(new Set(one.heldOut)).toEqual(new Set(other.heldOut));
      expect(one.fitted.length + one.heldOut.length).toBe(given.length);
      for (const { claim, evidence } of one.heldOut)
        expect(
          one.fitted.filter((own) => own.claim === claim || own.evidence === evidence),
        ).toEqual([]);
    }),
  );
});
