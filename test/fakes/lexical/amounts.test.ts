import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/english/quantities.js';
import { compareAmounts } from './amounts.js';

const cases: [relation: string, claim: string, sentence: string][] = [
  ['agrees', 'The flood killed 80 people.', 'In all, 80 people died.'],
  ['conflicts', 'The flood killed 80 people.', 'The flood killed 12 people.'],
  ['absent', 'The flood killed 80 people.', 'The flood killed many.'],
  ['absent', 'The flood killed 80 people.', 'The flood lasted 12 days.'],
  ['agrees', 'The bridge cost $1.5 billion.', 'The bridge cost 1,500 million dollars.'],
  ['conflicts', 'The bridge cost $1.5 billion.', 'The bridge cost $1.5 million.'],
  ['absent', 'The bridge cost $2 million.', 'The bridge cost €3 million.'],
  ['agrees', 'More than 40 percent voted.', 'Turnout was 55%.'],
  ['conflicts', 'More than 40 percent voted.', 'Turnout was 31%.'],
  ['conflicts', 'More than 40 percent voted.', 'Fewer than 30 per cent voted.'],
  ['absent', 'More than 40 percent voted.', 'At least 30 percent voted.'],
  ['agrees', 'About 1,000 homes burned.', 'The fire took 1,040 homes.'],
  ['absent', 'At least 80 homes burned.', 'About 78 homes burned.'],
  ['agrees', 'Half of the voters stayed at home.', 'Turnout was 50 percent.'],
  ['agrees', 'It employs 10 to 15 nurses.', 'It employs 12 nurses.'],
  ['conflicts', 'It employs 10 to 15 nurses.', 'It employs 40 nurses.'],
  ['absent', 'It employs 12 nurses.', 'It employs 10 to 15 nurses.'],
  ['conflicts', 'It employs 20 nurses.', 'It employs 10 to 15 nurses.'],
  ['agrees', '80 officers attended.', 'Of 120 officers, 80 attended.'],
  ['agrees', 'Prices rose.', 'Prices rose 4 percent.'],
];

describe('compareAmounts', () => {
  it.each(cases)('%s: "%s" and "%s"', (relation, claim, sentence) => {
    expect(compareAmounts(findQuantities(claim), sentence)).toBe(relation);
  });
});
