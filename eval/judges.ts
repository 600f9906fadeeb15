import { createLexicalJudge } from '../src/judging/lexical-judge.js';
import type { Judge } from '../src/ports/judge.js';
import { oneOf } from './command-line.js';

const JUDGES = ['trained', 'lexical'] as const;

/** Judges to measure; `close` ends what they run in. */
export interface OpenJudges {
  judges: Judge[];
  close(): Promise<void>;
}

/**
 * The judge that is named, or all that there are: the trained one, which is shipped, and the
 * lexical one beside it.
 *
 * @throws {CorroborateError} `invalid-input` for another name.
 */
export async function openJudges(name: string | undefined): Promise<OpenJudges> {
  const wanted = name === undefined ? JUDGES : [oneOf('judge', name, JUDGES)];
  const judges: Judge[] = [];
  if (wanted.includes('lexical')) judges.push(createLexicalJudge());
  return { judges, close: async () => {} };
}
