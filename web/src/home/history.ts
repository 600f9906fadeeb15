import { VERDICT_WORDS } from '../../../src/publishing/verdict-words.js';
import type { CheckHead } from '../api/types.js';
import { counted } from '../design/format.js';

/** A check of a question, and the finished one of it right before. */
export interface HistoryEntry {
  check: CheckHead;
  before: CheckHead | null;
}

const isDone = ({ status }: CheckHead): boolean => status === 'done';

/** The checks of one question from the newest to the oldest, each with what it can be compared to. */
export const historyOf = (checks: readonly CheckHead[]): HistoryEntry[] =>
  checks.map((check, at) => ({
    check,
    before: (isDone(check) ? checks.slice(at + 1).find(isDone) : undefined) ?? null,
  }));

/** How often a question was asked, and whether its verdict changed. Newest first. */
export const historyWords = (checks: readonly CheckHead[]): string => {
  const times = `Asked ${counted(checks.length, 'time')}`;
  const verdicts = checks.filter(isDone).flatMap(({ verdict }) => verdict ?? []);
  const changes = verdicts.filter((verdict, at) => at === 0 || verdict !== verdicts[at - 1]);
  if (verdicts.length < 2) return times;
  if (changes.length < 2) return `${times}, the same verdict each time`;
  const told = changes.toReversed().map((verdict) => VERDICT_WORDS[verdict].toLowerCase());
  return `${times}; the verdict changed: ${told.join(', then ')}`;
};
