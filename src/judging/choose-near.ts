import type { Reading } from '../ports/reader.js';
import { OPINION } from './opinion-settings.js';

/** How likely a passage, or the one of its sentences that leans most, takes any stance. */
const leanOf = ({ passage, sentences }: Reading): number =>
  1 - Math.min(passage.neither, ...sentences.map(({ stances }) => stances.neither));

/**
 * Places of the readings that are worth a second opinion, in their order: those that lean to a
 * stance most. Ties go to what was found better.
 */
export const chooseNear = (readings: readonly Reading[]): number[] =>
  readings
    .map((reading, at) => ({ at, lean: leanOf(reading) }))
    .filter(({ lean }) => lean >= OPINION.near)
    .toSorted((a, b) => b.lean - a.lean || a.at - b.at)
    .slice(0, OPINION.pairs)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
