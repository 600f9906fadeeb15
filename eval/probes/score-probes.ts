import { claimOfStatement } from '../../src/asking/claim-of.js';
import { likeliestStance } from '../../src/judging/likeliest-stance.js';
import { STANCES, type Stance } from '../../src/model/evidence.js';
import type { Judge } from '../../src/ports/judge.js';
import type { Probe } from './change.js';

/** Probes of one kind, with the stances that are right for all of them. */
export interface ProbeSet {
  kind: string;
  expected: readonly Stance[];
  probes: readonly Probe[];
}

export interface ProbeScore {
  kind: string;
  expected: readonly Stance[];
  n: number;
  /** Share of right answers; the shares of all answers follow. */
  right: number;
  answers: Record<Stance, number>;
}

/** What a judge answers to each probe, in their order, as the engine reads it. */
export async function answersOf(judge: Judge, probes: readonly Probe[]): Promise<Stance[]> {
  const context = { before: '', after: '', heading: '', title: '', publisher: '', date: null };
  const judgements = await judge.judge(
    probes.map(({ claim, evidence }) => ({
      claim: claimOfStatement(claim, 'c1'),
      sentence: { text: evidence, ...context },
    })),
  );
  return judgements.map(({ stances }) => likeliestStance(stances));
}

export function scoreProbes({ kind, expected }: ProbeSet, answers: readonly Stance[]): ProbeScore {
  const n = answers.length;
  const share = (wanted: readonly Stance[]) =>
    n === 0 ? 0 : answers.filter((answer) => wanted.includes(answer)).length / n;
  return {
    kind,
    expected,
    n,
    right: share(expected),
    answers: Object.fromEntries(STANCES.map((stance) => [stance, share([stance])])) as Record<
      Stance,
      number
    >,
  };
}
