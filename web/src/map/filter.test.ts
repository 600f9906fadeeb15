import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NODE_KINDS, readMapFilter, STANCES, toggled, WHOLE, writeMapFilter } from './filter.js';

test('an address gives back the filter that was written into it', () => {
  const filters = fc.record({
    kinds: fc.subarray([...NODE_KINDS], { minLength: 1 }),
    stances: fc.subarray([...STANCES], { minLength: 1 }),
    publisher: fc.option(fc.string({ minLength: 1 })),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      const address = writeMapFilter(new URLSearchParams(), filter).toString();
      expect(readMapFilter(new URLSearchParams(address))).toEqual(filter);
    }),
  );
});

test('the whole map needs nothing in the address, and nonsense shows the whole map', () => {
  expect(writeMapFilter(new URLSearchParams('as=table&kinds=claim'), WHOLE).toString()).toBe(
    'as=table',
  );
  expect(readMapFilter(new URLSearchParams('kinds=people&stances='))).toEqual(WHOLE);
});

test('turns one choice on and off, keeps the order, and leaves the last one on', () => {
  const some = toggled(NODE_KINDS, 'document', NODE_KINDS);
  expect(some).toEqual(['publisher', 'origin', 'claim']);
  expect(toggled(some, 'document', NODE_KINDS)).toEqual(NODE_KINDS);
  expect(toggled(['claim'], 'claim', NODE_KINDS)).toEqual(['claim']);
});
