import type { CheckHead } from '../api/types.js';

const asked = (question: string): string => question.trim().replace(/\s+/g, ' ').toLowerCase();

/** The other finished checks of a question, in the order given. */
export const sameQuestion = (
  checks: readonly CheckHead[],
  { id, question }: { id: string; question: string },
): CheckHead[] =>
  checks.filter(
    (check) =>
      check.id !== id && check.status === 'done' && asked(check.question) === asked(question),
  );
