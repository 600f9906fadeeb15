import { expect, it } from 'vitest';
import { memoise } from './memoise.js';

function counted() {
  const calls: string[] = [];
  const make = memoise<{ text: string }, { length: number; none: null; twice: number }>({
    length: ({ text }) => {
      calls.push('length');
      return text.length;
    },
    none: () => {
      calls.push('none');
      return null;
    },
    twice: ({ length }) => 2 * length,
  });
  return { calls, make };
}

it('computes a field when it is first read, once, whatever it comes to', () => {
  const { calls, make } = counted();
  const value = make({ text: 'pier' });
  expect(calls).toEqual([]);
  expect([value.twice, value.length, value.none, value.none]).toEqual([8, 4, null, null]);
  expect(calls).toEqual(['length', 'none']);
});

it('keeps what it found for one value apart from what it found for another', () => {
  const { make } = counted();
  expect([make({ text: 'pier' }), make({ text: 'jetty' })].map(({ length }) => length)).toEqual([
    4, 5,
  ]);
});

it('makes values that are equal where what they were made of is, read or unread, and never change', () => {
  const { make } = counted();
  const read = make({ text: 'pier' });
  expect(read.length).toBe(4);
  expect(read).toEqual(make({ text: 'pier' }));
  expect(() => Object.assign(read, { length: 5 })).toThrow(TypeError);
});
