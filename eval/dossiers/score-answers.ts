import type { VerdictLabel } from '../../src/model/report.js';
import type { Fault } from './faults.js';
import type { DossierCase } from './read-cases.js';

/** A case with the verdict that it got and what is wrong with the report. */
export interface Answered {
  asked: DossierCase;
  label: VerdictLabel | undefined;
  /** Of the label; null without one. */
  probability: number | null;
  faults: Fault[];
  /** Passages that were asked for and count for a side. */
  counted: number;
}

export interface DossierScore {
  /** Questions that have a verdict, and how many of these verdicts are right. */
  n: number;
  right: number;
  /** A side where another answer is right: what costs its reader most. */
  wrongSides: number;
  /** Not enough evidence where there is. */
  abstained: number;
  /** Cited passages that were asked for, how many were cited, and how many of them for a side. */
  passages: number;
  cited: number;
  counted: number;
  /** Gaps that a report should name, and how many are named. */
  gaps: number;
  gapsNamed: number;
  /** Cases in which nothing is wrong, of all that were asked. */
  asked: number;
  whole: number;
}

const isSide = (label: VerdictLabel | undefined): boolean =>
  label === 'supported' || label === 'refuted';

/** Counts what is right of a set of answers. */
export function scoreAnswers(answers: readonly Answered[]): DossierScore {
  const decided = answers.filter(({ asked }) => !asked.open);
  const wrong = decided.filter(
    ({ asked, label }) => label === undefined || !asked.verdict.includes(label),
  );
  const passages = answers.reduce((sum, { asked }) => sum + asked.cites.length, 0);
  const gaps = answers.reduce((sum, { asked }) => sum + asked.gaps.length, 0);
  const missed = (kind: Fault['kind']): number =>
    answers.flatMap(({ faults }) => faults).filter((fault) => fault.kind === kind).length;
  return {
    n: decided.length,
    right: decided.length - wrong.length,
    wrongSides: wrong.filter(({ label }) => isSide(label)).length,
    abstained: wrong.filter(({ label }) => label === 'not-enough-evidence').length,
    passages,
    cited: passages - missed('citation'),
    counted: answers.reduce((sum, { counted }) => sum + counted, 0),
    gaps,
    gapsNamed: gaps - missed('gap'),
    asked: answers.length,
    whole: answers.filter(({ faults }) => faults.length === 0).length,
  };
}
