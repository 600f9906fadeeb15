import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Accounts } from './accounts.js';

it('leaves a document that was never joined by itself', () => {
  const accounts = new Accounts();
  expect(accounts.find('a')).toBe('a');
  expect(accounts.why('a')).toBeUndefined();
});

it('joins through others and keeps each reason once', () => {
  const accounts = new Accounts();
  accounts.join('b', 'c', 'B copies C.');
  accounts.join('a', 'b', 'A copies B.');
  accounts.join('c', 'a', 'C copies A.');
  expect(['a', 'b', 'c'].map((id) => accounts.find(id))).toEqual(['a', 'a', 'a']);
  expect(accounts.why('c')).toBe('B copies C. A copies B.');
});

it('counts the reasons that are too many to give', () => {
  const accounts = new Accounts();
  for (const id of ['b', 'c', 'd', 'e', 'f']) accounts.join('a', id, `A copies ${id}.`);
  expect(accounts.why('f')).toBe('A copies b. A copies c. A copies d. And 2 more of the kind.');
});

it('makes the same groups whatever the order of joining', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
      const forward = new Accounts();
      const backward = new Accounts();
      for (const [a, b] of pairs) forward.join(a, b, 'same');
      for (const [a, b] of pairs.toReversed()) backward.join(b, a, 'same');
      for (const id of 'abcdef') expect(backward.find(id)).toBe(forward.find(id));
    }),
  );
});
