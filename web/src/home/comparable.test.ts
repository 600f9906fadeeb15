import { expect, it } from 'vitest';
import type { CheckHead } from '../api/types.js';
import { comparableOf } from './comparable.js';

const check = (id: string, question: string, status: CheckHead['status'] = 'done'): CheckHead => ({
  id,
  question,
  asOf: null,
  checkedAt: null,
  status,
  verdict: null,
  probability: null,
  dossierRevision: null,
});

it('pairs a check with the finished one of its question before it', () => {
  const newestFirst = [
    check('e', 'Who pays?'),
    check('d', 'Was it sold?', 'failed'),
    check('c', 'Was it sold?'),
    check('b', 'Who pays?'),
    check('a', 'Who pays?'),
  ];
  expect([...comparableOf(newestFirst)]).toEqual([
    ['e', 'b'],
    ['b', 'a'],
  ]);
});
