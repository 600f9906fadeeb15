import { z } from 'zod';
import { STANCES, type Stance } from '../../model/evidence.js';
import type { StanceProbabilities } from '../../ports/reader.js';

/** A temperature with a bias for each stance, in order of `STANCES` (Guo et al. 2017, arXiv:1706.04599). */
export const stanceCalibrationSchema = z.object({
  temperature: z.number().positive(),
  bias: z.array(z.number()).length(STANCES.length),
});

/** A logistic curve (Platt 1999). */
export const lineCalibrationSchema = z.object({ scale: z.number(), shift: z.number() });

/** Logits in the order of `STANCES` to probabilities: softmax(logits / temperature + bias). */
export function stanceProbabilities(
  logits: ArrayLike<number>,
  { temperature, bias }: z.output<typeof stanceCalibrationSchema>,
): StanceProbabilities {
  const scores = bias.map((own, at) => (logits[at] ?? 0) / temperature + own);
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (of: Stance): number => (weights[STANCES.indexOf(of)] ?? 0) / total;
  return {
    supports: share('supports'),
    refutes: share('refutes'),
    qualifies: share('qualifies'),
    neither: share('neither'),
  };
}

/** A logit to a probability: sigmoid(scale · logit + shift). */
export const sigmoidOf = (
  logit: number,
  { scale, shift }: z.output<typeof lineCalibrationSchema>,
): number => 1 / (1 + Math.exp(-(scale * logit + shift)));
