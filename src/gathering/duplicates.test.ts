import { expect, it } from 'vitest';
import { weighedSentence } from '../../test/fakes/weighed-sentence.js';
import { comparableWords, groupDuplicates, takeOriginals } from './duplicates.js';

const TEXT = 'Two skippers watched the barge from the old lighthouse and wrote down the hours.';

const found = (text: string, publisher: string, date: string) => ({
  words: comparableWords(text),
  document: weighedSentence(text, { metadata: { publisher, date } }).candidate.document,
});

const early = found(TEXT, 'Inlet Chronicle', '2025-01-01');
const late = found(TEXT.replace('old', 'disused'), 'Sound Gazette', '2025-01-09');
const other = found(
  'Soundings of the channel take six weeks in a calm summer.',
  'Ness',
  '2025-01-05',
);

it('puts copies together, the earliest first, in the place of the best', () => {
  expect(groupDuplicates([late, other, early], (item) => item)).toEqual([[early, late], [other]]);
});

it('counts a text once, and takes so many copies beside', () => {
  const groups = [[early, late], [other]];
  expect(takeOriginals(groups, { limit: 2, copies: 0 })).toEqual([early, other]);
  expect(takeOriginals(groups, { limit: 1, copies: 5 })).toEqual([early, late]);
});
