import { expect, it } from 'vitest';
import { dateInName } from './date-in-name.js';

it.each([
  ['participating_2025-03-18', '2025-03-18', 'participating'],
  ['ParticipatingEntities-20210113002027', '2021-01-13', 'ParticipatingEntities'],
  ['participatingAgencies05182026am', '2026-05-18', 'participatingAgencies'],
  ['2024.01.31 list', '2024-01-31', 'list'],
  ['report 2024', null, 'report 2024'],
  ['case 99999999', null, 'case 99999999'],
])('finds the day in %j', (name, date, stem) => {
  expect(dateInName(name)).toEqual({ date, stem });
});
