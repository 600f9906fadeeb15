import type { CorpusDocument } from '../data/beir-folder.js';

/** One way to search a collection, ready to be asked. */
export interface Searcher {
  /** What stands in the table. */
  name: string;
  /** Ids of up to `limit` documents, best first, each once. */
  search(query: string, limit: number): Promise<string[]>;
}

/** Takes a collection in and makes it searchable. */
export type SearcherOf = (documents: readonly CorpusDocument[]) => Promise<Searcher>;
