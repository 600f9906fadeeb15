import { expect, it } from 'vitest';
import { recordFor } from './record-kinds.js';

const RECORDS: [matter: string, record: string | null][] = [
  ['The town paid the firm.', 'the contract and payment records with amounts and dates'],
  ['The town bought a camera.', 'the contract with its statement of work'],
  [
    'The army trains the crews.',
    'the training curriculum and the lists of participants and instructors',
  ],
  ['Officers joined an exchange.', 'the itineraries, participant lists and travel approvals'],
  ['The ports signed a memorandum.', 'the signed agreement with its annexes'],
  ['The town watches by camera.', 'the access and query logs'],
  [
    'The guards arrested a skipper.',
    'the incident and complaint records with the statistics drawn from them',
  ],
  ['The ban is unlawful.', 'the statute, ruling or court filing in full'],
  ['The number of boats rose.', 'the statistics with the method of counting'],
  ['The bay is deep.', null],
];

it.each(RECORDS)('knows the record for "%s"', (matter, record) => {
  expect(recordFor(matter)).toBe(record);
});
