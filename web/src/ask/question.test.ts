import { expect, it } from 'vitest';
import { questionFault } from './question.js';

it.each([
  ['Was the memo signed?', null],
  [' \n ', 'Write a question or a statement to check.'],
  ['x'.repeat(2000), null],
  ['x'.repeat(2001), 'A question can have at most 2000 letters.'],
])('finds the fault of a question', (question, fault) => {
  expect(questionFault(question)).toBe(fault);
});
