import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf } from './list-page.js';

const itself = (id: string) => id;

it('gives every item once, in order, whatever the size of the pages', () => {
  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 10 }), (items, limit) => {
      const read: string[] = [];
      let next: string | null = null;
      do {
        const query: { limit: number; cursor?: string } = { limit, ...(next && { cursor: next }) };
        const page: { items: string[]; next: string | null } = pageOf(items, itself, query);
        read.push(...page.items);
        next = page.next;
      } while (next !== null);
      expect(read).toEqual(items);
    }),
  );
});

it('goes on where it was when something is put in front of the list', () => {
  const { next } = pageOf(['b', 'c'], itself, { limit: 1 });
  expect(pageOf(['a', 'b', 'c'], itself, { limit: 1, cursor: next ?? '' }).items).toEqual(['c']);
});

it('refuses a cursor of another list', () => {
  const { next } = pageOf(['x', 'y'], itself, { limit: 1 });
  expect(() => pageOf(['a', 'b'], itself, { limit: 1, cursor: next ?? '' })).toThrow(
    'The cursor belongs to another list',
  );
});
