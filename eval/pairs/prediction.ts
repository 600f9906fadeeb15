import type { Reading } from '../../src/ports/reader.js';
import { PAIR_LABELS, type Pair, type PairLabel } from '../data/pair-file.js';

/** The answer to one pair, in the data's labels. */
export interface Prediction {
  label: PairLabel;
  /** Of the label, 0 to 1. */
  probability: number;
  supports: number;
}

/**
 * A passage's four stances in the data's three labels: what is true only in part is not supported
 * by the evidence, so `qualifies` counts as `neither`. Where the source knows only supports and
 * the rest, so does `refutes`.
 */
export function predictionOf({ passage }: Reading, binary: boolean): Prediction {
  const labels: Record<PairLabel, number> = {
    supports: passage.supports,
    refutes: binary ? 0 : passage.refutes,
    neither: passage.neither + passage.qualifies + (binary ? passage.refutes : 0),
  };
  const label = PAIR_LABELS.reduce((best, next) => (labels[next] > labels[best] ? next : best));
  return { label, probability: labels[label], supports: labels.supports };
}

/** Where the source knows only supports and the rest, a refutation is of the rest. */
export const goldOf = ({ label, binary }: Pair): PairLabel =>
  binary && label === 'refutes' ? 'neither' : label;
