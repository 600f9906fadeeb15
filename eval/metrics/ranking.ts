/** Judged documents of one query: id to degree of relevance; 0 or absent is irrelevant. */
export type Judgements = ReadonlyMap<string, number>;

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);

/**
 * nDCG at `depth` as trec_eval and BEIR compute it: the gain is the degree itself, discounted by
 * log2(rank + 1), over that of the best order of all judged documents. A degree below 0 gains
 * nothing; 0 where nothing judged is relevant.
 *
 * @param ranking - Document ids, best first, each at most once.
 */
export function ndcgOf(ranking: readonly string[], judged: Judgements, depth: number): number {
  const gains = ranking.slice(0, depth).map((id) => Math.max(0, judged.get(id) ?? 0));
  const best = [...judged.values()].filter((gain) => gain > 0).sort((a, b) => b - a);
  const ideal = discounted(best.slice(0, depth));
  return ideal === 0 ? 0 : discounted(gains) / ideal;
}

/** Share of the relevant documents among the first `depth`; 0 where none is relevant. */
export function recallOf(ranking: readonly string[], judged: Judgements, depth: number): number {
  const relevant = [...judged].filter(([, gain]) => gain > 0).map(([id]) => id);
  if (relevant.length === 0) return 0;
  const found = new Set(ranking.slice(0, depth));
  return relevant.filter((id) => found.has(id)).length / relevant.length;
}
