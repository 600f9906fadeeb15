import { contentTokens } from '../text/tokens.js';
import type { WeighedSentence } from '../weighing/evidence/evidence-set.js';
import { WRITING } from './settings.js';

type Vector = Map<string, number>;

const cosine = (a: Vector, b: Vector): number => {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const norm = (vector: Vector) => Math.hypot(...vector.values());
  const length = norm(a) * norm(b);
  return length === 0 ? 0 : dot / length;
};

/** Weighs stems by how few of the sentences have them; those of the question tell nothing apart. */
function vectorsOf(sentences: readonly WeighedSentence[], asked: ReadonlySet<string>): Vector[] {
  const bags = sentences.map(
    ({ candidate }) => new Set(contentTokens(candidate.sentence.text).map(({ stem }) => stem)),
  );
  const frequency = new Map<string, number>();
  for (const bag of bags)
    for (const stem of bag) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return bags.map((bag) => {
    const own = [...bag].filter((stem) => !asked.has(stem));
    return new Map(
      own.map((stem) => [stem, Math.log(1 + bags.length / (frequency.get(stem) ?? 1))] as const),
    );
  });
}

/**
 * Groups evidence by what it is about: average-linkage clustering over word vectors, the closest
 * pair first. At most five groups of five, the one with the strongest sentence first; what finds
 * no company goes with the group it is closest to.
 */
export function groupFindings(
  sentences: readonly WeighedSentence[],
  asked: ReadonlySet<string>,
): WeighedSentence[][] {
  const vectors = vectorsOf(sentences, asked);
  const similarity = vectors.map((a) => vectors.map((b) => cosine(a, b)));
  let groups = sentences.map((_, at) => [at]);
  const linkage = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => sum + b.reduce((inner, j) => inner + (similarity[i]?.[j] ?? 0), 0), 0) /
    (a.length * b.length);
  while (groups.length > 1) {
    let best: { a: number; b: number; score: number } | undefined;
    for (let a = 0; a < groups.length; a += 1) {
      for (let b = a + 1; b < groups.length; b += 1) {
        const score = linkage(groups[a] ?? [], groups[b] ?? []);
        if (!best || score > best.score) best = { a, b, score };
      }
    }
    if (!best || (best.score < WRITING.join && groups.length <= WRITING.groups)) break;
    const { a, b } = best;
    const joined = [...(groups[a] ?? []), ...(groups[b] ?? [])].sort((x, y) => x - y);
    groups = [...groups.filter((_, at) => at !== a && at !== b), joined];
  }
  return groups
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => group.slice(0, WRITING.inGroup).flatMap((at) => sentences[at] ?? []));
}
