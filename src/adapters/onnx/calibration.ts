import { z } from 'zod';
import { STANCES, type Stance } from '../../model/evidence.js';
import type { Judgement } from '../../ports/judge.js';

/** Platt's scaling for relevance; temperature with a bias for each stance, in order of `STANCES`. */
export const calibrationSchema = z.object({
  stance: z.object({
    temperature: z.number().positive(),
    bias: z.array(z.number()).length(STANCES.length),
  }),
  relevance: z.object({ scale: z.number(), shift: z.number() }),
});

/**
 * Logits to probabilities: sigmoid(scale · relevance + shift), and softmax(stance / temperature +
 * bias) over the stances in the order of `STANCES`.
 */
export function calibrate(
  logits: { relevance: number; stance: ArrayLike<number> },
  { stance, relevance }: z.output<typeof calibrationSchema>,
): Judgement {
  const scores = stance.bias.map(
    (bias, at) => (logits.stance[at] ?? 0) / stance.temperature + bias,
  );
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (of: Stance): number => (weights[STANCES.indexOf(of)] ?? 0) / total;
  return {
    relevance: 1 / (1 + Math.exp(-(relevance.scale * logits.relevance + relevance.shift))),
    stances: {
      supports: share('supports'),
      refutes: share('refutes'),
      qualifies: share('qualifies'),
      neither: share('neither'),
    },
  };
}
