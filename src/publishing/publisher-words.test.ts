import { expect, it } from 'vitest';
import type { Source } from '../model/report.js';
import { sourceNotes } from './publisher-words.js';

const source = (more: Partial<Source>): Source => ({
  publisher: 'evil.example',
  kind: 'unknown',
  interests: [],
  documents: 1,
  cited: 1,
  ...more,
});

it('says who documents say they are of, what was accepted, and which dates are in doubt', () => {
  const sources = [
    source({ saysItIs: ['BBC'] }),
    source({
      publisher: 'Harbour Office',
      imported: { from: 'leak', by: 'Ada', at: '2025-03-01T12:00:00.000Z' },
      dates: [{ title: 'Ferry', date: '2031-01-01', basis: 'after-capture' }],
    }),
    source({ publisher: 'BBC', kindFrom: 'list' }),
  ];
  expect(sourceNotes(sources)).toEqual([
    'Kind taken from the list that comes with Corroborate: BBC.',
    'evil.example says it is BBC, but was captured from elsewhere.',
    'The details of Harbour Office come from leak and were accepted by Ada.',
    '“Ferry” gives its own date as 2031-01-01, but that is later than the day the document was captured.',
  ]);
  expect(sourceNotes([source({})])).toEqual([]);
});
