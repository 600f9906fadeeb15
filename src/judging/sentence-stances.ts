import type { Stance } from '../model/evidence.js';
import type { StanceProbabilities } from '../ports/reader.js';

/** The geometric mean of both opinions where the passage is less sure, else the sentence's own. */
const lowered = (stance: Stance, sentence: StanceProbabilities, passage: StanceProbabilities) =>
  Math.min(sentence[stance], Math.sqrt(sentence[stance] * passage[stance]));

/**
 * What a sentence says, by the reader's opinion of it and of its passage. The passage can only
 * lower a stance: a sentence beside one that decides decides nothing itself.
 */
export function sentenceStances(
  sentence: StanceProbabilities,
  passage: StanceProbabilities,
): StanceProbabilities {
  const supports = lowered('supports', sentence, passage);
  const refutes = lowered('refutes', sentence, passage);
  const qualifies = lowered('qualifies', sentence, passage);
  return { supports, refutes, qualifies, neither: 1 - supports - refutes - qualifies };
}
