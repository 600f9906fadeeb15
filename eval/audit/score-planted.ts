import type { DraftSentence } from '../../src/app/outputs/audit.js';
import type { PlantedChange, PlantedStatement } from './read-planted.js';

/** A planted statement with what the audit of a draft says of it. */
export interface AuditedStatement {
  planted: PlantedStatement;
  finding: DraftSentence['finding'];
}

/** How the audit treats the pairs that differ in one way. */
export interface PlantedScore {
  changed: PlantedChange | 'all';
  /** True statements, how many are called supported, and how many refuted. */
  holds: number;
  holdsSupported: number;
  holdsRefuted: number;
  /** False ones; not one may be called supported. */
  fails: number;
  failsSupported: number;
  failsRefuted: number;
}

/**
 * What the audit says of a statement that it read as these sentences: supported where it says so of
 * each, else the first thing it says of one that is not.
 */
export function findingOf(
  sentences: readonly Pick<DraftSentence, 'finding'>[],
): DraftSentence['finding'] {
  const other = sentences.find(({ finding }) => finding !== 'supported');
  return sentences.length === 0 ? null : (other ?? { finding: 'supported' as const }).finding;
}

function scoreOf(changed: PlantedScore['changed'], own: readonly AuditedStatement[]): PlantedScore {
  const count = (holds: boolean, finding?: DraftSentence['finding']): number =>
    own.filter(
      (each) => each.planted.true === holds && (finding === undefined || each.finding === finding),
    ).length;
  return {
    changed,
    holds: count(true),
    holdsSupported: count(true, 'supported'),
    holdsRefuted: count(true, 'refuted'),
    fails: count(false),
    failsSupported: count(false, 'supported'),
    failsRefuted: count(false, 'refuted'),
  };
}

/** Scores the pairs by what differs in them, most frequent first, and all of them. */
export function scorePlanted(audited: readonly AuditedStatement[]): PlantedScore[] {
  const changes = new Map<string, PlantedChange>();
  for (const { planted } of audited)
    if (planted.changed !== 'none') changes.set(planted.pair, planted.changed);
  const scores = [...new Set(changes.values())].map((changed) =>
    scoreOf(
      changed,
      audited.filter(({ planted }) => changes.get(planted.pair) === changed),
    ),
  );
  return [...scores.sort((a, b) => b.fails - a.fails), scoreOf('all', audited)];
}
