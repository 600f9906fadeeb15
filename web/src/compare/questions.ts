import { type AskedQuestion, askedQuestions } from '../api/asked-questions.js';
import type { CheckHead } from '../api/types.js';

const timeOf = ({ checkedAt }: CheckHead): string => checkedAt ?? '';

/** Finished checks by their questions, the newest first; that of the newest check first. */
export const questionsOf = (checks: readonly CheckHead[]): AskedQuestion[] =>
  askedQuestions(
    checks
      .filter(({ status }) => status === 'done')
      .toSorted((one, other) => timeOf(other).localeCompare(timeOf(one))),
  );

/** Which question is compared, and its two checks where both are known. */
export interface Chosen {
  question: AskedQuestion | null;
  from: string | null;
  to: string | null;
}

/**
 * What an address means. Without a check it is the question that was asked last of those asked
 * twice; without one of two it is the newest, or the one before it.
 */
export const chosenOf = (
  questions: readonly AskedQuestion[],
  from: string | null,
  to: string | null,
): Chosen => {
  const has = (id: string | null) =>
    questions.find(({ checks }) => checks.some((check) => check.id === id));
  const question =
    has(to) ?? has(from) ?? questions.find(({ checks }) => checks.length > 1) ?? null;
  const [newest, before] = question?.checks ?? [];
  const second = newest?.id === from ? null : (newest?.id ?? null);
  const later = to ?? second;
  const first = later === newest?.id ? (before?.id ?? null) : (newest?.id ?? null);
  return { question, from: from ?? first, to: later };
};
