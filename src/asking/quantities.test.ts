import { expect, it } from 'vitest';
import { quantitiesIn } from './quantities.js';

it('reads amounts with their unit and bound', () => {
  expect(quantitiesIn('at least 80 officers, up to $1.5 million and about 40 percent')).toEqual([
    { value: 80, unit: 'officers', bound: 'at-least' },
    { value: 1_500_000, unit: 'usd', bound: 'at-most' },
    { value: 40, unit: 'percent', bound: 'about' },
  ]);
  expect(quantitiesIn('twenty-five agents, half of the towns and 12kg')).toEqual([
    { value: 25, unit: 'agents', bound: 'exact' },
    { value: 50, unit: 'percent', bound: 'exact' },
    { value: 12, unit: 'kg', bound: 'exact' },
  ]);
});

it('takes no date, section, ordinal or name for an amount', () => {
  expect(
    quantitiesIn('In March 2025 section 287(g) and the 9th Circuit on 5G and COVID-19'),
  ).toEqual([]);
});
