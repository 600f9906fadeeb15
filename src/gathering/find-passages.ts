import type { Claim, Question } from '../model/claim.js';
import type { Passage } from '../model/passage.js';
import type { Embedder } from '../ports/embedder.js';
import type { PassageIndex } from '../ports/passage-index.js';
import { type FusedPassage, fuseRankings, type RankedList } from './fuse.js';
import { sumScores } from './sum-scores.js';

export interface SearchPorts {
  index: PassageIndex;
  /** Null for search by words alone. */
  embedder?: Embedder | null;
}

interface SearchOptions {
  /** Passages that each query may bring. */
  perQuery: number;
  /** Passages to leave out whatever they say. */
  accept?: (passage: Passage) => boolean;
  signal?: AbortSignal;
}

/** Statements that are embedded at most: each costs a search over all vectors. */
const MOST_STATEMENTS = 4;

/** What a question is about: its claims, or its topic. */
export const statementsOf = (question: Question): readonly Claim[] =>
  question.kind === 'claims' ? question.claims : [question.topic];

async function searchWords(
  index: PassageIndex,
  queries: readonly string[],
  { perQuery, signal }: SearchOptions,
): Promise<RankedList[]> {
  const lists: RankedList[] = [];
  for (const query of new Set(queries)) {
    signal?.throwIfAborted();
    lists.push({ query, hits: await index.search({ text: query, limit: perQuery }) });
  }
  return lists;
}

/** What lies near, and the share of the passages that could be found so. */
interface NearLists {
  lists: RankedList[];
  covered: number;
}

/** Only the statements: to a vector, a denial lies where the claim does. */
async function searchVectors(
  index: PassageIndex,
  embedder: Embedder,
  statements: readonly Claim[],
  { perQuery, signal }: SearchOptions,
): Promise<NearLists> {
  const { vectors: held, passages } = await index.vectorCoverage();
  const asked = statements.slice(0, MOST_STATEMENTS).map(({ text }) => text);
  const vectors = await embedder.embedQueries(asked, signal ? { signal } : {});
  const lists: RankedList[] = [];
  for (const [at, vector] of vectors.entries()) {
    signal?.throwIfAborted();
    const query = { model: embedder.name, vector, limit: perQuery };
    lists.push({ query: asked[at] ?? '', hits: await index.searchVector(query) });
  }
  return { lists, covered: passages === 0 ? 0 : Math.min(1, held / passages) };
}

/**
 * The passages that may bear on a question: those that hold the words of its queries and those
 * near to its statements. By words alone the lists are fused by their ranks; with vectors, by
 * their scores. Best first.
 */
export async function findPassages(
  { index, embedder = null }: SearchPorts,
  question: Question,
  options: SearchOptions,
): Promise<FusedPassage[]> {
  const accepted = (lists: readonly RankedList[]): RankedList[] =>
    lists.map(({ query, hits }) => ({
      query,
      hits: hits.filter(({ passage }) => options.accept?.(passage) ?? true),
    }));
  const statements = statementsOf(question);
  // At once: while the statements are embedded there is time for words.
  const [byWords, byVectors] = await Promise.all([
    searchWords(index, question.queries, options),
    embedder && searchVectors(index, embedder, statements, options),
  ]);
  const words = accepted(byWords);
  const vectors = accepted(byVectors?.lists ?? []);
  const near = vectors.some(({ hits }) => hits.length > 0);
  return near ? sumScores(words, vectors, byVectors?.covered) : fuseRankings(words);
}
