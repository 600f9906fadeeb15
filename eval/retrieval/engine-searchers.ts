import { parseQuestion } from '../../src/asking/parse-question.js';
import { findPassages, type SearchPorts } from '../../src/gathering/find-passages.js';
import type { Embedder } from '../../src/ports/embedder.js';
import type { PassageHit, PassageIndex } from '../../src/ports/passage-index.js';
import type { Searcher } from './searcher.js';

/** A document has this many passages among the hits at most: so many are asked for. */
const PASSAGES_A_DOCUMENT = 4;

/** Documents in the order of their best passage. */
const documentsOf = (hits: readonly Pick<PassageHit, 'passage'>[], limit: number): string[] =>
  [...new Set(hits.map(({ passage }) => passage.documentId))].slice(0, limit);

/** A query that holds nothing to look for finds nothing. */
const asks = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The index alone: one BM25 query with the words as they were asked. */
export const wordsSearcher = (name: string, index: PassageIndex): Searcher => ({
  name,
  search: async (text, limit) =>
    documentsOf(await index.search({ text, limit: limit * PASSAGES_A_DOCUMENT }), limit),
});

/** The index alone: the passages nearest to the words as they were asked. */
export const vectorSearcher = (
  name: string,
  index: PassageIndex,
  embedder: Embedder,
): Searcher => ({
  name,
  search: async (text, limit) => {
    const [vector] = asks(text) ? await embedder.embedQueries([text]) : [];
    if (vector === undefined) return [];
    const query = { model: embedder.name, vector, limit: limit * PASSAGES_A_DOCUMENT };
    return documentsOf(await index.searchVector(query), limit);
  },
});

/**
 * The engine's way of gathering as far as the passages: what is asked becomes several queries and
 * statements, and what they find by words and, with an embedder, by vectors is fused.
 */
export const fusedSearcher = (name: string, ports: SearchPorts): Searcher => ({
  name,
  search: async (text, limit) => {
    if (!asks(text)) return [];
    const question = parseQuestion(text);
    const found = await findPassages(ports, question, { perQuery: limit * PASSAGES_A_DOCUMENT });
    return documentsOf(found, limit);
  },
});
