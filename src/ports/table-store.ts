import type { CellReference, Register, Table, WrittenTable } from '../model/table.js';
import type { TableQuery } from '../model/table-query.js';

/** What a document is for its tables. */
export interface TabularDocument {
  id: string;
  /** Name of its file, or its title: what its tables are called after. */
  name: string;
  /** Its date, where it can be relied on. */
  date: string | null;
}

export type SqlValue = string | number | boolean | null;

/** The tables of a document, to be kept. */
export interface TableEntry {
  document: TabularDocument;
  tables: readonly WrittenTable[];
  /** Stands for how they were read and named: what differs from it is out of date. */
  stamp: string;
}

/** What a query gives. */
export interface QueryResult {
  /** As it was run. */
  sql: string;
  /** Names in order, with DuckDB's types. */
  columns: { name: string; type: string }[];
  rows: SqlValue[][];
  /** Where each row comes from, row by row; null where it is computed from several. */
  sources: (CellReference | null)[];
  /** Whether there are more rows than were taken. */
  truncated: boolean;
}

export interface QueryLimits {
  /** Rows handed back at most. */
  rows: number;
  /** Seconds by the clock. */
  seconds: number;
  signal?: AbortSignal;
}

/** What a question may name: phrases as whole values, words within values, numbers. */
export interface SoughtValues {
  /** In small letters and digits, one space between words. */
  phrases: readonly string[];
  words: readonly string[];
  numbers: readonly number[];
}

/** A value of a column, and in how many rows it stands. */
export interface ValueFound {
  column: string;
  value: string;
  rows: number;
  /** Whether it is one of the phrases, and does not only have one of the words. */
  whole: boolean;
}

export interface FoundValues {
  values: ValueFound[];
  everywhere: string[];
}

/** The tables of a dossier, derived from its captured bytes: they can be made anew at any time. */
export interface TableStore {
  /** What `put` was given as stamp, by document: also of documents that hold no tables. */
  held(): Promise<Map<string, string>>;
  /** Takes the tables of documents, in place of those that they had; all of them or none. */
  put(entries: readonly TableEntry[]): Promise<void>;
  remove(documentIds: readonly string[]): Promise<void>;
  /** All tables, ordered by name. */
  tables(): Promise<Table[]>;
  /** All registers with a history, ordered by name. */
  registers(): Promise<Register[]>;
  /**
   * Runs one statement that reads. Nothing outside the tables can be reached, and nothing changed.
   *
   * @throws {CorroborateError} `invalid-input` where it is no such statement, names what is not
   *   there, or passes a limit.
   */
  query(sql: string, limits: QueryLimits): Promise<QueryResult>;
  /**
   * Answers a typed query.
   *
   * @returns The answer; and the rows that it rests on, as many as the limits allow, which is the
   *   same where it asks for rows.
   * @throws {CorroborateError} `invalid-input` where it names a table or column that is not there.
   */
  ask(query: TableQuery, limits: QueryLimits): Promise<{ answer: QueryResult; rows: QueryResult }>;
  /**
   * Which columns of which tables, or registers with all their snapshots, hold what a question names.
   *
   * @returns By table or register: whole values first, then those in most rows; and the words that
   *   stand in so many rows that they tell none of them apart.
   */
  values(sought: SoughtValues, limits: QueryLimits): Promise<Map<string, FoundValues>>;
  /** Drops everything. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
