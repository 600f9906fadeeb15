import { expect, it } from 'vitest';
import { recordPhrase } from './record-phrase.js';

const PHRASES: [sentence: string, phrase: string | null][] = [
  [
    'It states under oath that it holds no attendance list for October 2023 and never did.',
    'the attendance list for October 2023',
  ],
  ['The agenda of October 2023 has not been released.', 'the agenda of October 2023'],
  ["The colonel's service record is sealed.", "the colonel's service record"],
  ['The session is described, and the slides have not been released.', 'the slides'],
  ['No complete set of incident reports has been published.', 'the incident reports'],
  ['The roster of the soldiers was shown to nobody.', 'the roster of the soldiers'],
  ["Marlin's call log does not say who answered.", "Marlin's call log"],
  ['The timetable for that day is lost.', 'the timetable for that day'],
  ['The record does not show who came.', null],
  ['No one knows whether the crews were trained.', null],
];

it.each(PHRASES)('finds the missing paper in "%s"', (sentence, phrase) => {
  expect(recordPhrase(sentence)).toBe(phrase);
});

it('takes no paper that stands far from what is said to be missing', () => {
  const far =
    'Travel is documented by participant lists and by the invoices of 2019, all of which were read; what was taught in the rooms remains unknown.';
  expect(recordPhrase(far)).toBeNull();
});
