import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPeriods } from './periods.js';

const CASES: [text: string, periods: [first: string, last: string, words: string][]][] = [
  ['It ran from 2019 until 2021.', [['2019', '2021', '2019 until 2021']]],
  ['Between 2004 and 2009 nobody asked.', [['2004', '2009', '2004 and 2009']]],
  [
    'From 3 May 2020 to 7 June 2021 it leaked.',
    [['2020-05-03', '2021-06-07', '3 May 2020 to 7 June 2021']],
  ],
  [
    'Between February and June 2021 the works leaked.',
    [['2021-02', '2021-06', 'February and June 2021']],
  ],
  [
    'It was shut from November to January 2022.',
    [['2021-11', '2022-01', 'November to January 2022']],
  ],
  ['From Norway to Spain in 2021 trains were late.', []],
  ['In 2019 and 2021 they met.', []],
  ['They met in 2019, and left in 2021.', []],
  ['From 2021 to 2019, backwards.', []],
];

it.each(CASES)('finds the periods of "%s"', (text, expected) => {
  const found = findPeriods(text).map(({ first, last, span }) => [
    first.iso,
    last.iso,
    text.slice(span.start, span.end),
  ]);
  expect(found).toEqual(expected);
});

it('stands where its words stand, whatever comes before', () => {
  const month = fc.constantFrom('January', 'March', 'May', 'September', 'December');
  const year = fc.integer({ min: 1950, max: 2090 });
  const lead = fc.constantFrom('', 'In short: ', 'Ağır ’ 🌊 — 400 people say: ', 'Since 1900, ');
  fc.assert(
    fc.property(lead, month, month, year, (before, first, last, of) => {
      const words = `${first} and ${last} ${of}`;
      const text = `${before}Between ${words} it rained.`;
      const found = findPeriods(text).map(({ span }) => text.slice(span.start, span.end));
      expect(found).toEqual([words]);
    }),
  );
});
