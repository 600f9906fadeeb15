import { STANCES, type Stance } from '../model/evidence.js';
import { READING } from './reading-settings.js';

/**
 * The most probable stance; ties go by the order of `STANCES`. A sentence that more likely takes
 * some stance than none takes its likeliest.
 */
export const likeliestStance = (stances: Record<Stance, number>): Stance =>
  STANCES.filter((stance) => stance !== 'neither' || stances.neither > READING.undecided).reduce(
    (best, stance) => (stances[stance] > stances[best] ? stance : best),
  );
