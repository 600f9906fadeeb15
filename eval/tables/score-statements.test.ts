import { expect, it } from 'vitest';
import { scoreStatements } from './score-statements.js';

it('counts what was computed, and on which side', () => {
  const judged = [
    { truth: true, holds: true },
    { truth: false, holds: true },
    { truth: true, holds: false },
    { truth: false, holds: null },
  ];
  expect(scoreStatements(judged)).toEqual({
    ...{ statements: 4, computed: 3, right: 1 },
    ...{ wronglyHeld: 1, wronglyRefuted: 1 },
  });
});
