import { expect, test } from 'vitest';
import type { CheckHead } from '../api/types.js';
import { chosenOf, questionsOf } from './questions.js';

const check = (
  id: string,
  question: string,
  checkedAt: string,
  status: CheckHead['status'] = 'done',
): CheckHead => ({
  id,
  question,
  asOf: null,
  checkedAt,
  status,
  verdict: null,
  probability: null,
  dossierRevision: 'r1',
  stale: { changed: 0, gone: 0 },
});

const questions = questionsOf([
  check('a1', 'Is it so?', '2026-01-01'),
  check('b1', 'Who did it?', '2026-03-01'),
  check('a2', 'Is  it so? ', '2026-02-01'),
  check('a3', 'IS IT SO?', '2026-02-02', 'running'),
]);

test('puts finished checks under their questions, the newest first', () => {
  expect(questions.map(({ question, checks }) => [question, checks.map(({ id }) => id)])).toEqual([
    ['Who did it?', ['b1']],
    ['Is  it so? ', ['a2', 'a1']],
  ]);
});

test.each([
  ['nothing', null, null, 'Is  it so? ', 'a1', 'a2'],
  ['both checks', 'a2', 'a1', 'Is  it so? ', 'a2', 'a1'],
  ['the later one', null, 'a2', 'Is  it so? ', 'a1', 'a2'],
  ['the earlier one', 'a1', null, 'Is  it so? ', 'a1', 'a2'],
  ['the older one as the later', null, 'a1', 'Is  it so? ', 'a2', 'a1'],
  ['a question asked once', 'b1', null, 'Who did it?', 'b1', null],
])('an address that names %s', (_, from, to, question, first, second) => {
  const chosen = chosenOf(questions, from, to);
  expect([chosen.question?.question, chosen.from, chosen.to]).toEqual([question, first, second]);
});

test('where no question was asked twice there is nothing to begin with', () => {
  expect(chosenOf(questions.slice(0, 1), null, null)).toEqual({
    question: null,
    from: null,
    to: null,
  });
});
