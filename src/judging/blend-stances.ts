import { STANCES, type Stance } from '../model/evidence.js';

type Stances = Record<Stance, number>;

/** The weighted mean of two opinions (linear opinion pool, Stone 1961). */
export const blendStances = (one: Stances, other: Stances, shareOfOne: number): Stances =>
  Object.fromEntries(
    STANCES.map((stance) => [stance, shareOfOne * one[stance] + (1 - shareOfOne) * other[stance]]),
  ) as Stances;
