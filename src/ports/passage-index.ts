import type { Passage } from '../model/passage.js';

export interface PassageQuery {
  /** Words to match; syntax characters have no meaning. */
  text: string;
  limit: number;
  /** Only passages of these documents. */
  documentIds?: readonly string[];
}

export interface PassageHit {
  passage: Passage;
  /** BM25 score; higher is better, comparable within one query only. Ties go by passage id. */
  score: number;
}

/**
 * Search over the passages of a dossier. Derived from the ledger: it can be deleted and rebuilt.
 * Vectors join when an embedder does: passages then carry one and a query may.
 */
export interface PassageIndex {
  /** Adds passages; those whose id is present already are left alone. Searchable on return. */
  add(passages: readonly Passage[]): Promise<void>;
  /** Drops every passage of these extractions. */
  remove(extractionIds: readonly string[]): Promise<void>;
  search(query: PassageQuery): Promise<PassageHit[]>;
  /** Ids of the extractions that have passages here. */
  extractionIds(): Promise<Set<string>>;
  /** Number of passages. */
  size(): Promise<number>;
  /** Compacts in the background of the user's patience: may take seconds, changes no answer. */
  optimize(): Promise<void>;
  /** Drops everything. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
