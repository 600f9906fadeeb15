import { expect, it } from 'vitest';
import { datesIn } from './dates.js';

it('reads days, months, years and decades as ISO prefixes', () => {
  expect(datesIn('From September 11, 2001 to 3 May 2004, in March 2025 and in 2019-07-02')).toEqual(
    ['2001-09-11', '2004-05-03', '2025-03', '2019-07-02'],
  );
  expect(datesIn('in the early 1990s, in 2025 and again in 2025')).toEqual(['199', '2025']);
  expect(datesIn('since the 9/11 attacks')).toEqual(['2001-09-11']);
});

it('takes no amount for a year', () => {
  expect(datesIn('It paid $2000 to 1850 people; section 1983 and 2,024 homes')).toEqual([]);
});
