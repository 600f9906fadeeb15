import { expect, it } from 'vitest';
import { type UsualRecord, usualRecord } from '../../model/phrases/records.js';
import { recordFor } from './record-kinds.js';

const RECORDS: [matter: string, record: UsualRecord | null][] = [
  ['The town paid the firm.', 'payments'],
  ['The town bought a camera.', 'agreement'],
  ['The ports signed a memorandum.', 'agreement'],
  ['The ban is unlawful.', 'law'],
  ['The number of boats rose.', 'figures'],
  ['The bay is deep.', null],
];

it.each(RECORDS)('knows the record for "%s"', (matter, record) => {
  expect(recordFor(matter)).toEqual(record && usualRecord(record));
});

it('asks whoever acted for the records that were kept', () => {
  expect(recordFor('The army trains the crews.', true)).toEqual(usualRecord('kept'));
});
