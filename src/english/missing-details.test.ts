import { describe, expect, it } from 'vitest';
import { missingDetails as find } from './missing-details.js';

const QUOTE =
  'The agency shall pay the county 5,279 dollars a month from March 3, 2025, and may not reassign deputies.';
const passage = {
  quote: QUOTE,
  around: 'Memorandum between Immigration and Customs Enforcement and Ash County.',
};

const missingDetails = (statement: string, passage: Parameters<typeof find>[1]): string[] =>
  find(statement, passage).map(({ text }) => text);

describe('missingDetails', () => {
  it('finds nothing missing in a statement whose numbers, dates and names are all there', () => {
    const statement =
      'From March 3, 2025, ICE must pay Ash County 5,279 dollars a month and may not reassign deputies.';
    expect(missingDetails(statement, passage)).toEqual([]);
  });

  it('names each number, date and name that the passage doesn’t have', () => {
    const statement =
      'From April 3, 2025, the agency shall pay Elm County 5,297 dollars a month and may not reassign deputies.';
    expect(missingDetails(statement, passage)).toEqual(['5,297 dollars', 'April 3, 2025', 'Elm']);
  });

  it('sees a negation, a duty and a generality that the passage doesn’t have', () => {
    const plain = { quote: 'Deputies may search some cars.', around: '' };
    expect(missingDetails('Deputies may not search some cars.', plain)).toEqual(['a negation']);
    expect(missingDetails('Deputies must search all cars.', plain)).toEqual([
      'a duty',
      '“all” or “every”',
    ]);
  });

  it('says where each stands that has a place', () => {
    const statement = 'Deputies must pay 12 dollars to Elm County in 2031.';
    const found = find(statement, { quote: 'Deputies pay the county.', around: '' });
    expect(
      found.map(({ kind, span }) => [kind, span && statement.slice(span.start, span.end)]),
    ).toEqual([
      ['number', '12 dollars'],
      ['date', '2031'],
      ['name', 'Elm'],
      ['scope', 'must'],
    ]);
  });
});
