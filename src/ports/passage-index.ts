import type { Passage } from '../model/passage.js';

export interface PassageQuery {
  /** Words to match; syntax characters have no meaning. */
  text: string;
  limit: number;
  /** Only passages of these documents. */
  documentIds?: readonly string[];
}

export interface VectorQuery {
  /** Name of the model that made the vector: among another model's vectors nothing is found. */
  model: string;
  /** Of length one. */
  vector: Float32Array;
  limit: number;
  /** Only passages of these documents. */
  documentIds?: readonly string[];
}

export interface PassageHit {
  passage: Passage;
  /**
   * BM25 score, or dot product of the two vectors; higher is better, comparable within one query
   * only. Ties go by passage id.
   */
  score: number;
}

/** A hit without what it would take to show it. */
export interface PassageRank {
  passage: Pick<Passage, 'id' | 'documentId'>;
  score: number;
}

/** How far the vectors of an index cover its passages. */
export interface VectorCoverage {
  /** Name of the model that made the vectors, or null while there are none. */
  model: string | null;
  vectors: number;
  passages: number;
}

export interface PassageVector {
  /** Id of the passage. */
  id: string;
  /** Of length one; as long in numbers as all others of its model. */
  vector: Float32Array;
}

/**
 * Search over the passages of a dossier, by words and by vectors. Derived from the ledger: it can
 * be deleted and rebuilt. Passages are found by their words at once; vectors are added behind, and
 * all of them are of one model.
 */
export interface PassageIndex {
  /** Adds passages; those whose id is present already are left alone. Searchable on return. */
  add(passages: readonly Passage[]): Promise<void>;
  /** Drops every passage of these extractions, and its vector. */
  remove(extractionIds: readonly string[]): Promise<void>;
  search(query: PassageQuery): Promise<PassageHit[]>;
  /** The hits of `search` in its order, without their texts: for counting many it is far cheaper. */
  rank(query: PassageQuery): Promise<PassageRank[]>;
  /**
   * Changes whenever the passages do, by whatever process: while it is the same, so is every
   * answer of `search`. Cheap. It may change where no passage did.
   */
  version(): Promise<string>;
  /** Ids of the extractions that have passages here. */
  extractionIds(): Promise<Set<string>>;
  /** Number of passages. */
  size(): Promise<number>;
  /** The passages of these ids that are here, in the order of the ids. */
  passages(ids: readonly string[]): Promise<Passage[]>;

  vectorCoverage(): Promise<VectorCoverage>;
  /** Ids of the passages that have no vector of this model, in order. */
  idsWithoutVector(model: string): Promise<string[]>;
  /**
   * Adds vectors of passages that are here; a passage that has one keeps it. Where the index holds
   * vectors of another model, those go first. Searchable on return.
   */
  addVectors(model: string, vectors: readonly PassageVector[]): Promise<void>;
  /** The nearest passages among those that have a vector: an exhaustive search, not a guess. */
  searchVector(query: VectorQuery): Promise<PassageHit[]>;

  /** Compacts in the background of the user's patience: may take seconds, changes no answer. */
  optimize(): Promise<void>;
  /** Drops all passages. Vectors stay, and are found again once their passages come back. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
