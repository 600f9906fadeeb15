/**
 * Scores closer than this are the same score. The engine adds a passage's term weights as 32-bit
 * floats in an order that depends on how its files lie, so equal passages differ in the last bits.
 */
const SAME_SCORE = 1e-4;

interface Scored {
  score: number;
  passage: { id: string };
}

/**
 * Orders hits by score, highest first, and those of the same score by passage id. A run of hits
 * each within rounding of the one before it has one score: that of its first, to four decimals.
 */
export function settleTies<Hit extends Scored>(hits: readonly Hit[]): Hit[] {
  const runs: Hit[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const hit of [...hits].sort((a, b) => b.score - a.score)) {
    const run = runs.at(-1);
    if (run !== undefined && last - hit.score < SAME_SCORE) run.push(hit);
    else runs.push([hit]);
    last = hit.score;
  }
  return runs.flatMap((run) => {
    const score = Math.round((run[0]?.score ?? 0) * 1e4) / 1e4;
    const ordered = run.sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1));
    return ordered.map((hit) => ({ ...hit, score }));
  });
}

/** Whether the run of equal scores that the last wanted hit belongs to may go on beyond `hits`. */
export function splitsTie(settled: readonly Scored[], wanted: number): boolean {
  const lastWanted = settled[wanted - 1];
  return lastWanted !== undefined && lastWanted.score === settled.at(-1)?.score;
}
