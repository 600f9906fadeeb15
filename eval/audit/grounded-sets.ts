import type { PairSet } from '../data/pair-file.js';
import type { PublishedFigure } from './published.js';

/** A set for the sentence audit: the rows that may be counted, and what they compare with. */
export interface GroundedSet extends PairSet {
  compared: PublishedFigure['set'] | null;
  /** The reader learnt from other rows of this file. */
  learntFrom: boolean;
}

const COMPARED: Readonly<Record<string, PublishedFigure['set']>> = {
  'wice-claims': 'WiCE',
  'wice-oracle': 'WiCE',
  'factcheck-bench': 'FactCheck',
};

/**
 * The rows of a set that no reader has learnt from: those whose evidence is not in the training
 * data and, where the training uses this very file, those whose claim it keeps aside.
 *
 * @param isKeptAside - Tells whether training keeps a claim aside; undefined where the training
 *   doesn't use the file.
 */
export function groundedSetOf(
  { name, pairs }: PairSet,
  isKeptAside: ((claim: string) => boolean) | undefined,
): GroundedSet {
  return {
    name,
    compared: COMPARED[name] ?? null,
    learntFrom: isKeptAside !== undefined,
    pairs: pairs.filter(
      ({ claim, seenInTrain }) => !seenInTrain && (isKeptAside === undefined || isKeptAside(claim)),
    ),
  };
}
