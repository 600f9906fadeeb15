import { expect, it } from 'vitest';
import { weighedSentence } from '../../../test/fakes/weighed-sentence.js';
import { claimOfStatement } from '../../asking/claim-of.js';
import { periodWords } from '../../model/phrases/records.js';
import { emptyPeriods } from './periods.js';

const dated = (...dates: (string | null)[]) =>
  dates.map(
    (date, at) => weighedSentence(`Sentence ${at}.`, { metadata: { date } }).candidate.document,
  );
const claim = claimOfStatement('The harbour company trains the crews.', 'c1');
const claimOf2024 = claimOfStatement('The harbour company trained the crews in 2024.', 'c1');
const empty = (dates: (string | null)[], of = claim, until = '2026-06-01') =>
  emptyPeriods([of], dated(...dates), until).map(periodWords);

it('names the longest silence between documents and the time since the newest', () => {
  expect(empty(['2016-05-01', '2019-01', '2024-02-03', '2026-02-01'])).toEqual([
    'between 2019-01 and 2024-02-03',
  ]);
  expect(empty(['2024', '2025-02-03'])).toEqual(['after 2025-02-03']);
});

it('names a time of the claim that no document is of', () => {
  expect(empty(['2023-05-01', '2025-08-01'], claimOf2024)).toContain('in 2024');
  expect(empty(['2024-05-01', '2025-08-01'], claimOf2024)).toEqual([]);
});

it('says nothing of documents without a date', () => {
  expect(empty([null, null])).toEqual([]);
});
