import { describe, expect, it } from 'vitest';
import type { CheckHead } from '../api/types.js';
import { historyOf, historyWords } from './history.js';

const check = (
  id: string,
  verdict: CheckHead['verdict'],
  status: CheckHead['status'] = 'done',
): CheckHead => ({
  id,
  question: 'Was it sold?',
  asOf: null,
  checkedAt: null,
  status,
  verdict,
  probability: null,
  dossierRevision: null,
  stale: { changed: 0, gone: 0 },
});

describe('the history of a question', () => {
  it('gives each finished check the finished one before it', () => {
    const newestFirst = [
      check('d', null, 'running'),
      check('c', 'supported'),
      check('b', null, 'failed'),
      check('a', 'supported'),
    ];
    expect(historyOf(newestFirst).map(({ check: { id }, before }) => [id, before?.id])).toEqual([
      ['d', undefined],
      ['c', 'a'],
      ['b', undefined],
      ['a', undefined],
    ]);
  });

  it('says how often it was asked and whether the verdict changed', () => {
    const words = (...verdicts: CheckHead['verdict'][]) =>
      historyWords(verdicts.map((verdict, at) => check(`${at}`, verdict)));
    expect([
      words('conflicting', 'conflicting'),
      words('supported', 'supported', 'conflicting'),
      words(null, null),
    ]).toEqual([
      'Asked 2 times, the same verdict each time',
      'Asked 3 times; the verdict changed: conflicting, then supported',
      'Asked 2 times',
    ]);
  });
});
