import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Accounts } from './accounts.js';

it('leaves a document that was never joined by itself', () => {
  expect(new Accounts().find('a')).toBe('a');
});

it('joins through others, and says which joins were new', () => {
  const accounts = new Accounts();
  expect([accounts.join('b', 'c'), accounts.join('a', 'b'), accounts.join('c', 'a')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(['a', 'b', 'c'].map((id) => accounts.find(id))).toEqual(['a', 'a', 'a']);
});

it('makes the same groups whatever the order of joining', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids)), (pairs) => {
      const forward = new Accounts();
      const backward = new Accounts();
      for (const [a, b] of pairs) forward.join(a, b);
      for (const [a, b] of pairs.toReversed()) backward.join(b, a);
      for (const id of 'abcdef') expect(backward.find(id)).toBe(forward.find(id));
    }),
  );
});
