import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from './quantities.js';

const found = (text: string): string[] =>
  findQuantities(text).map(
    ({ bound, value, unit, span }) =>
      `${bound} ${value} ${unit} [${text.slice(span.start, span.end)}]`,
  );

describe('findQuantities', () => {
  it('reads amounts with their unit and bound', () => {
    expect(found('at least 80 officers, up to $1.5 million and about 40 percent')).toEqual([
      'at-least 80 officers [80 officers]',
      'at-most 1500000 usd [$1.5 million]',
      'about 40 percent [40 percent]',
    ]);
    expect(found('twenty-five agents, half of the towns and 12kg')).toEqual([
      'exact 25 agents [twenty-five agents]',
      'exact 50 percent [half]',
      'exact 12 kg [12kg]',
    ]);
  });

  it('reads a bound that is negated or follows', () => {
    expect(found('no more than 5 wells, no fewer than 7 clinics, not less than 9 beds')).toEqual([
      'at-most 5 wells [5 wells]',
      'at-least 7 clinics [7 clinics]',
      'at-least 9 beds [9 beds]',
    ]);
    expect(found('50+ cameras, 3 or more, 20 schools or fewer')).toEqual([
      'at-least 50 cameras [50+ cameras]',
      'at-least 3 null [3]',
      'at-most 20 schools [20 schools]',
    ]);
  });

  it('reads scales and currencies', () => {
    expect(found('US$3bn, €2.5m, two hundred thousand euros and nearly a million people')).toEqual([
      'exact 3000000000 usd [US$3bn]',
      'exact 2500000 eur [€2.5m]',
      'exact 200000 eur [two hundred thousand euros]',
      'about 1000000 people [a million people]',
    ]);
  });

  it('gives a range as its two ends, and a change as two amounts', () => {
    expect(found('between 10 and 15 percent; 10 to 15 nurses; $10–15 million')).toEqual([
      'at-least 10 percent [10 and 15 percent]',
      'at-most 15 percent [10 and 15 percent]',
      'at-least 10 nurses [10 to 15 nurses]',
      'at-most 15 nurses [10 to 15 nurses]',
      'at-least 10000000 usd [$10–15 million]',
      'at-most 15000000 usd [$10–15 million]',
    ]);
    expect(found('Unemployment rose from 4% to 6%.')).toEqual([
      'exact 4 percent [4%]',
      'exact 6 percent [6%]',
    ]);
  });

  it('reads shares and ratios in words', () => {
    expect(found('one in five adults, a third of voters, twice as many, three times')).toEqual([
      'exact 20 percent [one in five]',
      'exact 33.33 percent [a third]',
      'exact 2 times [twice]',
      'exact 3 times [three times]',
    ]);
  });

  it('looks past adjectives for what is counted, and takes no verb for it', () => {
    expect(found('Of 120 local officers, 80 attended; 12 new cases were found.')).toEqual([
      'exact 120 officers [120 local officers]',
      'exact 80 null [80]',
      'exact 12 cases [12 new cases]',
    ]);
  });

  it('tells percentage points from percent', () => {
    expect(found('up 3 percentage points to 41 per cent')).toEqual([
      'exact 3 percentage-point [3 percentage points]',
      'exact 41 percent [41 per cent]',
    ]);
  });

  it('takes no date, section, citation mark, ordinal or name for an amount', () => {
    expect(
      found('In March 2025 section 287(g) and the 9th Circuit on 5G and COVID-19 [3], F-16 (4)'),
    ).toEqual([]);
    expect(found('One of them left, and one stayed.')).toEqual([]);
  });

  it('gives spans in range and in order; only the two ends of a range share one', () => {
    const part = fc.oneof(
      fc.constantFrom(' to ', '-', '$', ' million', '%', ' people', ' and ', 'between ', 'one in '),
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('half of ', 'twenty', 'a dozen ', 'İ', '1,200', '[3]', '287(g)'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const mentions = findQuantities(text);
        for (const [at, { span, value, bound }] of mentions.entries()) {
          const before = mentions[at - 1];
          const closesRange =
            bound === 'at-most' &&
            before?.bound === 'at-least' &&
            before.span.start === span.start &&
            before.value < value;
          expect(span.start >= (before?.span.end ?? 0) || closesRange).toBe(true);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
