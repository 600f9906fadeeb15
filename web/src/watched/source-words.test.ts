import { expect, it } from 'vitest';
import { sourceWords } from './source-words.js';

const FRESH = { lastRunAt: null, failure: null, running: false, pages: 0, left: 0, counts: {} };

it('says of a source what its last run came to', () => {
  expect(sourceWords(FRESH)).toBe('not looked at yet');
  const counts = { same: 2, gone: 1, unreached: 1, refused: 3 };
  expect(sourceWords({ ...FRESH, running: true, pages: 7, left: 2, counts })).toBe(
    'not looked at yet · a run is under way or was broken off · 7 pages · 1 gone · 1 could not be reached · 3 refused · 2 to come',
  );
});
