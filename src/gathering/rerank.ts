import type { Question } from '../model/claim.js';
import type { Judge, SentenceInContext } from '../ports/judge.js';
import type { FusedPassage } from './fuse.js';

interface RerankOptions {
  /** Passages that are read, best first; the others keep their place behind them. */
  depth?: number;
  /** How much reading counts beside being found, 0 to 1. */
  weight?: number;
  signal?: AbortSignal;
}

const DEPTH = 40;
const WEIGHT = 0.5;

/** A passage as the judge reads it: title and nearest heading are parted by a line break. */
function asSentence({ passage }: FusedPassage): SentenceInContext {
  const [title = '', ...heading] = passage.heading.split('\n');
  return {
    text: passage.text,
    before: '',
    after: '',
    heading: heading.join('. '),
    title,
    publisher: '',
    date: null,
  };
}

/**
 * Reads the best passages and puts those first that bear on a claim: a passage's place is the
 * weighted mean of its fused score, as a share of the best one, and the relevance that the judge
 * gives it, to the claim that it bears on most. Best first; ties keep their order. An open question
 * makes no claim for a passage to bear on, and keeps the order that it has.
 */
export async function rerank(
  judge: Judge,
  question: Question,
  ranked: readonly FusedPassage[],
  { depth = DEPTH, weight = WEIGHT, signal }: RerankOptions = {},
): Promise<FusedPassage[]> {
  if (question.kind === 'open') return [...ranked];
  const { claims } = question;
  const read = ranked.slice(0, depth);
  const pairs = read.flatMap((entry) =>
    claims.map((claim) => ({ claim, sentence: asSentence(entry) })),
  );
  const judgements = await judge.judge(pairs, signal ? { signal } : {});
  const best = ranked[0]?.score || 1;
  return ranked
    .map((entry, at) => {
      const own = judgements.slice(at * claims.length, (at + 1) * claims.length);
      const relevance = Math.max(0, ...own.map((judgement) => judgement.relevance));
      return { ...entry, score: (1 - weight) * (entry.score / best) + weight * relevance };
    })
    .sort((a, b) => b.score - a.score);
}
