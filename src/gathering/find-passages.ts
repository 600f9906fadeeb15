import type { Claim, Question } from '../model/claim.js';
import type { Passage } from '../model/passage.js';
import type { Embedder } from '../ports/embedder.js';
import type { PassageIndex } from '../ports/passage-index.js';
import { embeddedText } from '../text/embedded-text.js';
import { moveTowards } from './feedback.js';
import { type FusedPassage, fuseRankings, type RankedList } from './fuse.js';
import { GATHERING } from './settings.js';
import { sumScores } from './sum-scores.js';

export interface SearchPorts {
  index: PassageIndex;
  /** Null for search by words alone. */
  embedder?: Embedder | null;
}

interface SearchOptions {
  /** Passages that each query may bring. */
  perQuery: number;
  /** Only passages of these documents, all of them unless given: of others, none takes a place. */
  documentIds?: readonly string[];
  /** Passages to leave out whatever they say. */
  accept?: (passage: Passage) => boolean;
  signal?: AbortSignal;
}

/** What a question is about: its claims, or its topic. */
export const statementsOf = (question: Question): readonly Claim[] =>
  question.kind === 'claims' ? question.claims : [question.topic];

/** The first query has an index that is behind brought up to date; the others then run at once. */
async function searchWords(
  index: PassageIndex,
  queries: readonly string[],
  { perQuery, signal, documentIds }: SearchOptions,
): Promise<RankedList[]> {
  const within = documentIds && { documentIds };
  const search = async (query: string): Promise<RankedList> => {
    signal?.throwIfAborted();
    return { query, hits: await index.search({ text: query, limit: perQuery, ...within }) };
  };
  const [first, ...others] = new Set(queries);
  if (first === undefined) return [];
  return [await search(first), ...(await Promise.all(others.map(search)))];
}

const stopOf = ({ signal }: SearchOptions) => (signal ? { signal } : {});

/** A statement as it is searched by nearness, and what lies near to it. */
interface NearList extends RankedList {
  vector: Float32Array;
}

async function nearest(
  index: PassageIndex,
  { name }: Embedder,
  asked: readonly Pick<NearList, 'query' | 'vector'>[],
  { perQuery, signal, documentIds }: SearchOptions,
): Promise<NearList[]> {
  const within = documentIds && { documentIds };
  const lists: NearList[] = [];
  for (const { query, vector } of asked) {
    signal?.throwIfAborted();
    const hits = await index.searchVector({ model: name, vector, limit: perQuery, ...within });
    lists.push({ query, vector, hits });
  }
  return lists;
}

/** Only the statements: to a vector, a denial lies where the claim does. */
async function searchVectors(
  index: PassageIndex,
  embedder: Embedder,
  statements: readonly Claim[],
  options: SearchOptions,
): Promise<NearList[]> {
  const asked = statements.slice(0, GATHERING.statements).map(({ text }) => text);
  const vectors = await embedder.embedQueries(asked, stopOf(options));
  const queries = vectors.map((vector, at) => ({ query: asked[at] ?? '', vector }));
  return nearest(index, embedder, queries, options);
}

/** Searches once more by nearness, each statement moved towards the passage that it found best. */
async function searchAgain(
  index: PassageIndex,
  embedder: Embedder,
  near: readonly NearList[],
  best: (list: NearList) => Passage | undefined,
  options: SearchOptions,
): Promise<NearList[]> {
  const passages = near.map(best);
  const texts = passages.flatMap((passage) => (passage ? embeddedText(passage) : []));
  const vectors = await embedder.embedPassages(texts, stopOf(options));
  const next = vectors.values();
  const moved = near.map(({ query, vector }, at) => {
    const towards = passages[at] && next.next().value;
    return { query, vector: towards ? moveTowards(vector, towards) : vector };
  });
  return nearest(index, embedder, moved, options);
}

/**
 * The passages that may bear on a question: those that hold the words of its queries and those
 * near to its statements. By words alone the lists are fused by their ranks; with vectors, by
 * their scores, and what lies near is looked for again from the passage found best. Best first.
 */
export async function findPassages(
  { index, embedder = null }: SearchPorts,
  question: Question,
  options: SearchOptions,
): Promise<FusedPassage[]> {
  const accepted = <List extends RankedList>(lists: readonly List[]): List[] =>
    lists.map((list) => ({
      ...list,
      hits: list.hits.filter(({ passage }) => options.accept?.(passage) ?? true),
    }));
  const statements = statementsOf(question);
  // At once: while the statements are embedded there is time for words.
  const [byWords, byVectors] = await Promise.all([
    searchWords(index, question.queries, options),
    embedder && searchVectors(index, embedder, statements, options),
  ]);
  const words = accepted(byWords);
  const near = accepted(byVectors ?? []);
  if (!embedder || near.every(({ hits }) => hits.length === 0)) return fuseRankings(words);
  const { vectors: held, passages } = await index.vectorCoverage();
  const covered = passages === 0 ? 0 : Math.min(1, held / passages);
  const best = (list: NearList) => sumScores(words, [list], covered)[0]?.passage;
  const again = await searchAgain(index, embedder, near, best, options);
  return sumScores(words, accepted(again), covered);
}
