import { parseQuestion } from '../../src/asking/parse-question.js';
import { fuseRankings } from '../../src/gathering/fuse.js';
import type { PassageHit, PassageIndex } from '../../src/ports/passage-index.js';
import type { Searcher } from './searcher.js';

/** A document has this many passages among the hits at most: so many are asked for. */
const PASSAGES_A_DOCUMENT = 4;

/** Documents in the order of their best passage. */
const documentsOf = (hits: readonly Pick<PassageHit, 'passage'>[], limit: number): string[] =>
  [...new Set(hits.map(({ passage }) => passage.documentId))].slice(0, limit);

/** The index alone: one BM25 query with the words as they were asked. */
export const indexSearcher = (name: string, index: PassageIndex): Searcher => ({
  name,
  search: async (text, limit) =>
    documentsOf(await index.search({ text, limit: limit * PASSAGES_A_DOCUMENT }), limit),
});

/**
 * The engine's way of gathering as far as the passages: what is asked becomes several queries, for
 * and against, and their lists are fused by reciprocal rank.
 */
export const fusedSearcher = (name: string, index: PassageIndex): Searcher => ({
  name,
  search: async (text, limit) => {
    const lists = [];
    for (const query of new Set(parseQuestion(text).queries)) {
      const hits = await index.search({ text: query, limit: limit * PASSAGES_A_DOCUMENT });
      lists.push({ query, hits });
    }
    return documentsOf(fuseRankings(lists), limit);
  },
});
