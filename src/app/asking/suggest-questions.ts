import { parseQuestion } from '../../asking/parse-question.js';

/** What a dossier offers to ask about. */
export interface SuggestionSources {
  /** Questions that were asked of it, newest first. */
  asked: readonly string[];
  /** What the newest report leaves to ask next. */
  followUps: readonly string[];
  /** Titles of its documents. */
  titles: readonly string[];
}

const MOST = 5;
/** Of the follow-ups, so that the documents have a say too. */
const MOST_FOLLOW_UPS = 3;
/** Titles that are read: reading one takes a millisecond, and a dossier may have thousands. */
const MOST_READ = 30;

/** Whoever reads a title alone can't know whom such a word means. */
const POINTS_ELSEWHERE = /^(?:i|we|you|he|she|it|they|this|that|these|those|there)\b/i;

/** Whether a title says something that could be true or false: a headline does, a heading doesn't. */
function isStatement(title: string): boolean {
  if (POINTS_ELSEWHERE.test(title) || title.includes(':') || !/\p{L}/u.test(title)) return false;
  const parsed = parseQuestion(title);
  return parsed.kind === 'claims' && parsed.claims.every(({ predicate }) => predicate !== null);
}

/**
 * Questions and statements that a dossier's own matter offers to check, best first: what the newest
 * report leaves open, titles that ask or assert, and then, to be asked again, what was asked before.
 */
export function suggestQuestions({ asked, followUps, titles }: SuggestionSources): string[] {
  const questions = titles.filter((title) => title.endsWith('?'));
  const others = titles.filter((title) => !title.endsWith('?')).slice(0, MOST_READ);
  // Of two that begin alike, like a story and its reprint, the shorter says enough.
  const statements = others
    .filter(isStatement)
    .filter((title, _, all) => !all.some((other) => other !== title && title.startsWith(other)));
  const offered = [...followUps.slice(0, MOST_FOLLOW_UPS), ...questions, ...statements];
  const fresh = offered.filter((each) => !asked.includes(each));
  return [...new Set([...fresh, ...asked])].slice(0, MOST);
}
