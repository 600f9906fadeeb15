import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearcherOf } from './searcher.js';

/**
 * MiniSearch with its own tokenizer and its own BM25+, as an independent yardstick. It is given
 * stems, as every engine of the table has, and title and text as one field.
 */
export const miniSearchSearcher: SearcherOf = async (documents) => {
  const index = new MiniSearch<{ id: string; content: string }>({
    fields: ['content'],
    processTerm: (term) => stemmer(term.toLowerCase()),
  });
  index.addAll(documents.map(({ id, title, text }) => ({ id, content: `${title} ${text}` })));
  return {
    name: 'MiniSearch (BM25+)',
    search: async (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
};
