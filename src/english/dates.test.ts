import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './dates.js';

const isos = (text: string): string[] => findDates(text).map(({ iso }) => iso);

const found = (text: string): string[] =>
  findDates(text).map(
    ({ span, relation, earliest, latest }) =>
      `${relation} [${text.slice(span.start, span.end)}] ${earliest} to ${latest}`,
  );

describe('findDates', () => {
  it('reads days, months and years in their many forms', () => {
    expect(isos('From September 11, 2001 to 3 May 2004, in March 2025 and in 2019-07-02')).toEqual([
      '2001-09-11',
      '2004-05-03',
      '2025-03',
      '2019-07-02',
    ]);
    expect(isos('5 Sept. 2020; the 15th of June 1215; Jan. 2nd, 1999; 2011-04')).toEqual([
      '2020-09-05',
      '1215-06-15',
      '1999-01-02',
      '2011-04',
    ]);
  });

  it('gives what a time spans and how the statement stands to it', () => {
    expect(found('The dam was built only after 1953 and closed by the end of June 2012.')).toEqual([
      'only after [1953] 1953-01-01 to 1953-12-31',
      'by the end of [June 2012] 2012-06-01 to 2012-06-30',
    ]);
    expect(found('Prices have risen since at least February 2024.')).toEqual([
      'since at least [February 2024] 2024-02-01 to 2024-02-29',
    ]);
  });

  it('reads decades and parts of them, without the words before', () => {
    expect(found('in the early 1990s, the 1970s and the mid-1980’s')).toEqual([
      'in [early 1990s] 1990-01-01 to 1993-12-31',
      ' [1970s] 1970-01-01 to 1979-12-31',
      ' [mid-1980’s] 1984-01-01 to 1986-12-31',
    ]);
  });

  it('finds both ends of a stretch of years', () => {
    expect(isos('between 2010 and 2015, 1998–2003, from 1990 to 1995')).toEqual([
      '2010',
      '2015',
      '1998',
      '2003',
      '1990',
      '1995',
    ]);
  });

  it('knows the attacks of 2001 by their day, and no other September 11', () => {
    expect(isos('since the 9/11 attacks; after September 11 the rules changed')).toEqual([
      '2001-09-11',
      '2001-09-11',
    ]);
    expect(isos('On September 11 the council met; the bill is dated 9/11/2015.')).toEqual([]);
  });

  it('takes no amount or label for a date', () => {
    expect(isos('It paid $2000 to 1850 people; section 1983 and 2,024 homes')).toEqual([]);
    expect(isos('over 2000 tents, about 1900 trees, 2020% and 1999.5 points')).toEqual([]);
  });

  it('keeps the year of a day that no calendar has', () => {
    expect(isos('2023-02-30')).toEqual(['2023']);
  });

  it('takes a year for a year although people follow it', () => {
    expect(isos('In 2020 officers left; since 2021 people have come back.')).toEqual([
      '2020',
      '2021',
    ]);
  });

  it('gives spans in order that never overlap, with bounds in order', () => {
    const part = fc.oneof(
      fc.constantFrom('in ', 'since the ', 'early ', '1990s', '9/11', 'May ', ' 2020', '-', ', '),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, iso, earliest, latest } of findDates(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(earliest <= latest).toBe(true);
          expect(earliest.startsWith(iso)).toBe(true);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
