import { expect, it } from 'vitest';
import { recordFor } from './record-kinds.js';

const RECORDS: [matter: string, record: string | null][] = [
  ['The town paid the firm.', 'the payment records with amounts and dates'],
  ['The town bought a camera.', 'the signed agreement with its annexes'],
  ['The ports signed a memorandum.', 'the signed agreement with its annexes'],
  ['The ban is unlawful.', 'the law, ruling or policy in full'],
  ['The number of boats rose.', 'the figures with the method of counting'],
  ['The bay is deep.', null],
];

it.each(RECORDS)('knows the record for "%s"', (matter, record) => {
  expect(recordFor(matter)).toBe(record);
});

it('asks whoever acted for the records that were kept', () => {
  expect(recordFor('The army trains the crews.', true)).toBe('the records kept at the time');
});
