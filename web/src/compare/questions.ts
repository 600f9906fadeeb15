import type { CheckHead } from '../api/types.js';

/** The finished checks of one question, the newest first. */
export interface AskedQuestion {
  question: string;
  checks: CheckHead[];
}

/** Questions that differ in case and blanks only are one. */
const sameness = (question: string): string => question.trim().replace(/\s+/g, ' ').toLowerCase();

const timeOf = ({ checkedAt }: CheckHead): string => checkedAt ?? '';

/** Finished checks by their questions; that of the newest check first. */
export const questionsOf = (checks: readonly CheckHead[]): AskedQuestion[] => {
  const questions = new Map<string, AskedQuestion>();
  const done = checks.filter(({ status }) => status === 'done');
  for (const check of done.toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)))) {
    const key = sameness(check.question);
    const known = questions.get(key);
    if (known) known.checks.push(check);
    else questions.set(key, { question: check.question, checks: [check] });
  }
  return [...questions.values()];
};

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
