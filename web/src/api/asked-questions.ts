import type { CheckHead } from './types.js';

/** The checks of one question, in the order given. */
export interface AskedQuestion {
  /** As the first of them asks it. */
  question: string;
  checks: CheckHead[];
}

/** Questions that differ in case and blanks only are one. */
const sameness = (question: string): string => question.trim().replace(/\s+/g, ' ').toLowerCase();

export const isSameQuestion = (one: string, other: string): boolean =>
  sameness(one) === sameness(other);

/** Checks by their questions, each where its first check stands. */
export const askedQuestions = (checks: readonly CheckHead[]): AskedQuestion[] => {
  const questions = new Map<string, AskedQuestion>();
  for (const check of checks) {
    const key = sameness(check.question);
    const known = questions.get(key);
    if (known) known.checks.push(check);
    else questions.set(key, { question: check.question, checks: [check] });
  }
  return [...questions.values()];
};
