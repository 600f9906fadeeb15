import type { GatheringResult } from '../../gathering/gather.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Evidence, Stance } from '../../model/evidence.js';
import type { WeighedVerdict } from '../../weighing/verdict/verdict.js';

/** Why the report says what it says: each sentence that was read, how it was found and judged. */
export interface Trace {
  queries: string[];
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
): Trace {
  return {
    queries: gathered.queries,
    sentences: judged.map(({ candidate, claim, stance, probability, relevance }) => {
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
        n: cited?.n ?? null,
      };
    }),
    verdicts,
  };
}
