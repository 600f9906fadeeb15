import type { Proposals } from '../../asking/propose.js';
import type { GatheringResult } from '../../gathering/gather.js';
import type { JudgedSentence, Opinion } from '../../judging/judged-sentence.js';
import type { Evidence, Stance } from '../../model/evidence.js';
import type { WeighedVerdict } from '../../weighing/verdict/verdict.js';

/** Why the report says what it says: each sentence that was read, how it was found and judged. */
export interface Trace {
  queries: string[];
  /** What a language model proposed to look for and to ask, where one was asked. */
  proposed?: Proposals;
  sentences: {
    document: string;
    quote: string;
    /** Place among the sentences, and what made it. */
    score: number;
    coverage: number;
    fused: number;
    contributions: { query: string; by: 'words' | 'vector'; rank: number; score: number }[];
    claim: string;
    stance: Stance;
    probability: number;
    relevance: number;
    /** What each reader said, where a language model read it too. */
    opinions?: Opinion[];
    /** Number in the report, or null where it isn't cited. */
    n: number | null;
  }[];
  verdicts: ({ claim: string } & WeighedVerdict)[];
}

const round = (value: number): number => Number(value.toFixed(4));

/** Puts together what each stage knows of its sentences, in the order of gathering. */
export function traceOf(
  gathered: GatheringResult,
  judged: readonly JudgedSentence[],
  verdicts: Trace['verdicts'],
  evidence: readonly Evidence[],
  proposed: Proposals | null,
): Trace {
  return {
    queries: gathered.queries,
    ...(proposed !== null && { proposed }),
    sentences: judged.map(({ candidate, claim, stance, probability, relevance, opinions }) => {
      const { document, span, sentence, score, found } = candidate;
      const cited = evidence.find(
        (piece) =>
          piece.document.id === document.id &&
          piece.claim === claim.id &&
          span.start <= piece.span.start &&
          piece.span.end <= span.end,
      );
      return {
        document: document.metadata.title,
        quote: sentence.text,
        score: round(score),
        coverage: round(found.coverage),
        fused: round(found.fused),
        contributions: found.contributions.map((entry) => ({
          ...entry,
          score: round(entry.score),
        })),
        claim: claim.id,
        stance,
        probability: round(probability),
        relevance: round(relevance),
        ...(opinions !== undefined && {
          opinions: opinions.map((opinion) => ({
            ...opinion,
            probability: round(opinion.probability),
          })),
        }),
        n: cited?.n ?? null,
      };
    }),
    verdicts,
  };
}
