import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-fault.js';

const faultOf = (text: string) => jsonFault(new TextEncoder().encode(text));

it.each([
  '{"a":["b",{"c":null}]}',
  String.raw`{"a":"[[[ \" ]]] \\"}`,
  String.raw`"\ud83d\udea2"`,
  String.raw`"\\ud83d"`,
  'no JSON at all',
  '"',
])('lets %s on to who parses it', (text) => {
  expect(faultOf(text)).toBeNull();
});

it('lets every value on that is not nested deep', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 10, stringUnit: 'grapheme' }), (value) => {
      expect(faultOf(JSON.stringify(value))).toBeNull();
    }),
  );
});

it.each([
  ['['.repeat(65), 'The body nests values more than 64 deep'],
  ['{"a":'.repeat(100_000), 'The body nests values more than 64 deep'],
  [String.raw`"\ud83d"`, 'The body contains half a character'],
  [String.raw`"\udea2\ud83d"`, 'The body contains half a character'],
])('refuses %s: %s', (text, fault) => {
  expect(faultOf(text)).toBe(fault);
});

it.each([[[0x22, 0xff, 0x22]], [[0x22, 0xc0, 0xaf, 0x22]], [[0x22, 0xed, 0xa0, 0x80, 0x22]]])(
  'refuses bytes that are no UTF-8: %j',
  (bytes) => {
    expect(jsonFault(Uint8Array.from(bytes))).toBe('The body is not valid UTF-8');
  },
);
