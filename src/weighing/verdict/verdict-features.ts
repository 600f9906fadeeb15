import { sentencePlace } from '../../gathering/sentence-place.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Stance } from '../../model/evidence.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { VERDICT } from './settings.js';

/** What is measured of the evidence of each side; the same for those for and those against. */
export const SIDE_FEATURES = [
  /** Strength of the strongest origin. */
  'best',
  /** … and of the next one. */
  'second',
] as const;
export type SideFeature = (typeof SIDE_FEATURES)[number];

/** What is measured of both sides together, and of what limits the claim. */
export const SHARED_FEATURES = [
  /** The lesser of both sides' `best`. */
  'contested',
  /** `best` of the evidence that holds the claim true only in part. */
  'qualified',
] as const;
export type SharedFeature = (typeof SHARED_FEATURES)[number];

/** All that the learnt model is given. */
export interface VerdictFeatures {
  supports: Record<SideFeature, number>;
  refutes: Record<SideFeature, number>;
  shared: Record<SharedFeature, number>;
}

/**
 * Measures what was read for one claim. An origin is as strong as the strongest of its passages. Mirrored evidence gives mirrored features,
 * and a further passage of a side never lowers one of that side's.
 *
 * @param read - Everything read for the claim, without copies.
 * @param evidence - The part of it that a report may cite.
 */
export function verdictFeatures(
  read: readonly JudgedSentence[],
  evidence: readonly WeighedSentence[],
): VerdictFeatures {
  const weighed = new Map(
    evidence.map((sentence) => [sentencePlace(sentence.candidate), sentence]),
  );
  // A passage is of the origin of its evidence, and so is the rest of its document.
  const origins = new Map<string, string>();
  for (const { candidate, origin } of evidence)
    for (const key of [candidate.found.passage, candidate.document.id])
      if (!origins.has(key)) origins.set(key, origin);
  const originOf = ({ candidate }: JudgedSentence): string =>
    origins.get(candidate.found.passage) ??
    origins.get(candidate.document.id) ??
    candidate.document.id;
  const strongest = (side: Stance): readonly number[] => {
    const strengths = new Map<string, number>();
    for (const sentence of read) {
      if (sentence.unread) continue;
      const known = weighed.get(sentencePlace(sentence.candidate));
      const origin = known?.origin ?? originOf(sentence);
      const left = known?.outrankedBy === undefined ? 1 : VERDICT.outrankedLeft;
      const strength = left * sentence.passage[side];
      strengths.set(origin, Math.max(strength, strengths.get(origin) ?? 0));
    }
    return [...strengths.values()].sort((a, b) => b - a);
  };
  const ofSide = (side: Stance): Record<SideFeature, number> => {
    const [best = 0, second = 0] = strongest(side);
    return { best, second };
  };
  const [supports, refutes] = [ofSide('supports'), ofSide('refutes')];
  return {
    supports,
    refutes,
    shared: {
      contested: Math.min(supports.best, refutes.best),
      qualified: strongest('qualifies')[0] ?? 0,
    },
  };
}
