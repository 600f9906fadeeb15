import { claimOfStatement } from '../../src/asking/claim-of.js';
import { likeliestStance } from '../../src/judging/likeliest-stance.js';
import { STANCES, type Stance } from '../../src/model/evidence.js';
import type { Reader } from '../../src/ports/reader.js';
import { passageOf } from '../data/passage-of.js';
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

/** What a reader answers to each probe, in their order, as the engine reads it. */
export async function answersOf(reader: Reader, probes: readonly Probe[]): Promise<Stance[]> {
  const readings = await reader.read(
    probes.map(({ claim, evidence }) => ({
      claim: claimOfStatement(claim, 'c1').text,
      passage: passageOf(evidence),
    })),
  );
  return readings.map(({ passage }) => likeliestStance(passage));
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
