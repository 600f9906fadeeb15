import { describe, expect, it } from 'vitest';
import { missingDetails } from './missing-details.js';

const QUOTE =
  'The agency shall pay the county 5,279 dollars a month from March 3, 2025, and may not reassign deputies.';
const passage = {
  quote: QUOTE,
  around: 'Memorandum between Immigration and Customs Enforcement and Ash County.',
};

describe('unmatchedIn', () => {
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
});
