import { STANCES, type Stance } from '../model/evidence.js';
import type { ModelWeights } from '../model/opinion-weights.js';
import type { StanceProbabilities } from '../ports/reader.js';
import { CAUTIOUS } from './model-weights.js';
import { OPINION } from './opinion-settings.js';
import { pooledStances } from './pool.js';

/** A labelled pair that both have read. */
export interface TwiceRead {
  gold: Stance;
  local: StanceProbabilities;
  said: Stance;
  /** How sure the model says it is: 0 to 1. */
  confidence: number;
}

/**
 * How likely each stance is where the model says one: counted, beside the answers of an unmeasured
 * model. A stance that no pair is labelled with keeps the share that it has there.
 */
function rowOf(pairs: readonly TwiceRead[], said: Stance): StanceProbabilities {
  const prior = CAUTIOUS.truth[said];
  const labelled = new Set(pairs.map(({ gold }) => gold));
  const unseen = STANCES.filter((stance) => !labelled.has(stance));
  const kept = unseen.reduce((sum, stance) => sum + prior[stance], 0);
  const own = pairs.filter((pair) => pair.said === said);
  const counts = (stance: Stance): number =>
    own.filter(({ gold }) => gold === stance).length + OPINION.prior * prior[stance];
  const total = STANCES.filter((stance) => labelled.has(stance)).reduce(
    (sum, stance) => sum + counts(stance),
    0,
  );
  const share = (stance: Stance): number =>
    labelled.has(stance) ? ((1 - kept) * counts(stance)) / total : prior[stance];
  return {
    supports: share('supports'),
    refutes: share('refutes'),
    qualifies: share('qualifies'),
    neither: share('neither'),
  };
}

/** The weights that calibration tries, the least first. */
function triedWeights(): number[] {
  const { weightStep, mostWeight } = OPINION;
  const steps = Math.round(mostWeight / weightStep);
  return Array.from({ length: steps + 1 }, (_, step) => Number((step * weightStep).toFixed(6)));
}

/** Mean log loss; where no pair is labelled `qualifies`, that counts as `neither`, as in the data. */
function lossOf(pairs: readonly TwiceRead[], weights: ModelWeights): number {
  const knowsParts = pairs.some(({ gold }) => gold === 'qualifies');
  const losses = pairs.map(({ gold, local, said, confidence }) => {
    const pool = pooledStances(local, said, confidence, weights);
    const merged = gold === 'neither' && !knowsParts ? pool.qualifies : 0;
    return -Math.log(pool[gold] + merged);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, pairs.length);
}

/**
 * The weights with which local reader and model together say best what labelled pairs say, over a
 * grid, by log loss. On a tie the model counts less.
 *
 * @param pairs - In any order; the same pairs give the same weights.
 */
export function fitWeights(pairs: readonly TwiceRead[]): ModelWeights {
  const truth = {
    supports: rowOf(pairs, 'supports'),
    refutes: rowOf(pairs, 'refutes'),
    qualifies: rowOf(pairs, 'qualifies'),
    neither: rowOf(pairs, 'neither'),
  };
  let best: { weights: ModelWeights; loss: number } | undefined;
  for (const model of triedWeights())
    for (const local of triedWeights().filter((weight) => weight > 0)) {
      const weights = { local, model, truth };
      const loss = lossOf(pairs, weights);
      if (best === undefined || loss < best.loss) best = { weights, loss };
    }
  return best?.weights ?? { ...CAUTIOUS, truth };
}
