import { STANCES, type Stance } from '../model/evidence.js';
import type { ModelWeights } from '../model/opinion-weights.js';
import type { Reading, StanceProbabilities } from '../ports/reader.js';
import { type ModelOpinion, saidOf } from './opinion.js';
import { OPINION } from './opinion-settings.js';

/**
 * The logarithmic opinion pool of two readers (Genest and Zidek 1986): the product of their
 * probabilities, each to the power of its weight, scaled to add up to 1.
 */
function pooled(
  local: StanceProbabilities,
  other: StanceProbabilities,
  weights: { local: number; other: number },
): StanceProbabilities {
  const share = (stance: Stance): number =>
    Math.max(local[stance], OPINION.least) ** weights.local *
    Math.max(other[stance], OPINION.least) ** weights.other;
  const total = STANCES.reduce((sum, stance) => sum + share(stance), 0);
  return {
    supports: share('supports') / total,
    refutes: share('refutes') / total,
    qualifies: share('qualifies') / total,
    neither: share('neither') / total,
  };
}

/**
 * What a local reader and a model say together. The model's answer stands for how likely each stance
 * is where it answers so. What it doubts itself of its weight goes to the local reader.
 */
export const pooledStances = (
  local: StanceProbabilities,
  said: Stance,
  confidence: number,
  { local: own, model, truth }: ModelWeights,
): StanceProbabilities =>
  pooled(local, truth[said], {
    local: own + model * (1 - confidence),
    other: model * confidence,
  });

/** A local reading with a model's opinion of the passage, and of each sentence that it speaks of. */
export const pooledReading = (
  reading: Reading,
  opinion: ModelOpinion,
  weights: ModelWeights,
): Reading => ({
  passage: pooledStances(reading.passage, opinion.stance, opinion.confidence, weights),
  sentences: reading.sentences.map((sentence, at) => {
    const said = saidOf(opinion, at);
    if (said === null) return sentence;
    const stances = pooledStances(sentence.stances, said, opinion.confidence, weights);
    return { ...sentence, stances };
  }),
});
