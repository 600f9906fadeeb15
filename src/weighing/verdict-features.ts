import { certaintyOf } from '../judging/certainty.js';
import type { Stance } from '../model/evidence.js';
import type { WeighedSentence } from './evidence-set.js';

/** What is measured of the evidence of each side; the same for those for and those against. */
export const SIDE_FEATURES = [
  /** Strength of the strongest origin. */
  'best',
  /** Logarithm of one and the strengths of the next few origins. */
  'others',
  /** Strength of the best that a document asserts in its own voice. */
  'direct',
] as const;
export type SideFeature = (typeof SIDE_FEATURES)[number];

/** What is measured of both sides together, and of what limits the claim. */
export const SHARED_FEATURES = [
  /** The lesser of both sides' `best`, and of their `others`. */
  'contested',
  'contestedOthers',
  /** `best` and `others` of the evidence that holds the claim true only in part. */
  'qualified',
  'qualifiedOthers',
] as const;
export type SharedFeature = (typeof SHARED_FEATURES)[number];

type SideFeatures = Record<SideFeature, number>;

/** All that the learnt model is given. */
export interface VerdictFeatures {
  supports: SideFeatures;
  refutes: SideFeatures;
  shared: Record<SharedFeature, number>;
}

/** … and the strength of the strongest sentence of each stance by itself. */
export interface EvidenceFeatures extends VerdictFeatures {
  strongest: Record<Exclude<Stance, 'neither'>, number>;
}

/** How sentences and documents count before anything is weighed. */
export interface StrengthSettings {
  /** What a sentence counts by how certain it sounds. */
  certainty: Record<WeighedSentence['certainty'], number>;
  /** What is left of an account that a newer primary record contradicts. */
  outranking: { left: number };
  /** Each further sentence of one document counts this share of the one before. */
  repetition: number;
}

/** Origins beside the strongest that count: further ones repeat what is established. */
const OTHER_ORIGINS = 4;

/** A document's further sentences count less and less, and never make it more than certain. */
const together = (strengths: readonly number[], repetition: number): number =>
  Math.min(
    1,
    strengths
      .toSorted((a, b) => b - a)
      .reduce((sum, strength, at) => sum + strength * repetition ** at, 0),
  );

/** Each origin is as strong as its strongest document, so that copies add nothing. */
function originStrengths(
  evidence: readonly WeighedSentence[],
  strengthOf: (sentence: WeighedSentence) => number,
  repetition: number,
): number[] {
  const origins = new Map<string, Map<string, number[]>>();
  for (const sentence of evidence) {
    const { origin, candidate } = sentence;
    const documents = origins.get(origin) ?? new Map<string, number[]>();
    const known = documents.get(candidate.document.id) ?? [];
    documents.set(candidate.document.id, [...known, strengthOf(sentence)]);
    origins.set(origin, documents);
  }
  return [...origins.values()]
    .map((documents) =>
      Math.max(...[...documents.values()].map((own) => together(own, repetition))),
    )
    .sort((a, b) => b - a);
}

/** How certain a sentence sounds of what is claimed: a claim that hedges is met by one that hedges alike. */
const certaintyFor = ({ certainty, claim }: WeighedSentence): WeighedSentence['certainty'] =>
  certainty === 'hedged' && certaintyOf(claim.text) === 'hedged' ? 'asserted' : certainty;

const isDirect = ({ speaker, certainty }: WeighedSentence): boolean =>
  speaker === null && certainty === 'asserted';

/**
 * Measures the evidence on one claim. Mirrored evidence gives mirrored features, and a further
 * sentence of a side never lowers one of that side's.
 */
export function verdictFeatures(
  evidence: readonly WeighedSentence[],
  { certainty, outranking, repetition }: StrengthSettings,
): EvidenceFeatures {
  const strengthOf = (sentence: WeighedSentence) =>
    sentence.probability *
    certainty[certaintyFor(sentence)] *
    (sentence.outrankedBy === undefined ? 1 : outranking.left);
  const strongestOf = (side: Stance): number =>
    Math.max(0, ...evidence.filter(({ stance }) => stance === side).map(strengthOf));
  const ofSide = (side: Stance): SideFeatures => {
    const own = evidence.filter(({ stance }) => stance === side);
    const [best = 0, ...others] = originStrengths(own, strengthOf, repetition);
    return {
      best,
      others: Math.log1p(others.slice(0, OTHER_ORIGINS).reduce((sum, each) => sum + each, 0)),
      direct: Math.max(0, ...own.filter(isDirect).map(strengthOf)),
    };
  };
  const [supports, refutes] = [ofSide('supports'), ofSide('refutes')];
  const qualifies = ofSide('qualifies');
  return {
    supports,
    refutes,
    shared: {
      contested: Math.min(supports.best, refutes.best),
      contestedOthers: Math.min(supports.others, refutes.others),
      qualified: qualifies.best,
      qualifiedOthers: qualifies.others,
    },
    strongest: {
      supports: strongestOf('supports'),
      refutes: strongestOf('refutes'),
      qualifies: strongestOf('qualifies'),
    },
  };
}
