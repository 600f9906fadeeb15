import { expect, it } from 'vitest';
import { quotationsIn, withoutQuotations } from './quotations.js';

it('takes out the stretches within quotation marks', () => {
  expect(quotationsIn('“One thing” and "another".')).toEqual(['One thing', 'another']);
  expect(withoutQuotations('“One thing” and "another".')).toBe('“” and “”.');
});

it('knows the marks of several languages, within others and closed with others', () => {
  const said =
    'Er sagte „eins“, „zwei” und « trois », “vier "fünf" sechs”, "sieben “acht” neun", “zehn" und „elf“.';
  expect(quotationsIn(said)).toEqual([
    'eins',
    'zwei',
    ' trois ',
    'vier "fünf" sechs',
    'sieben “acht” neun',
    'zehn',
    'elf',
  ]);
});
