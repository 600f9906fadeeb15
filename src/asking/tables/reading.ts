import type { TableQuery } from '../../model/table-query.js';
import type { AskedNumber } from './numbers-asked.js';

/** ISO days, both inclusive; null for no end. */
export interface Days {
  from: string | null;
  to: string | null;
}

/** How the answer of a query answers the question. */
export type Outcome =
  /** One number or day. */
  | { kind: 'value' }
  /** Whether there is a row at all; its values where it asks for them. */
  | { kind: 'rows'; column: string | null }
  /** What the first row has in a column; more rows than one where several share the place. */
  | { kind: 'first'; column: string; by: string | null }
  /** When rows came into a register or were gone from it: told by the days on which they stand in it. */
  | { kind: 'turns'; change: 'joined' | 'left'; days: readonly string[]; within: Days | null }
  /** Last number less the first. */
  | { kind: 'growth' }
  /** The first named has more than the second, or less. */
  | { kind: 'versus'; first: readonly string[]; more: boolean };

/** What a claim says that the answer is. */
export interface Expectation {
  number: AskedNumber | null;
  /** Values, one of which the answer has to be. */
  texts: readonly string[] | null;
}

/** A name of the question and the values that were taken for it. */
export interface NameTaken {
  asked: string;
  taken: { value: string; score: number }[];
}

/** A question as a query on one table. */
export interface TableReading {
  relation: string;
  /** Readings where a word may stand in several columns: the first that bears the claim out counts. */
  queries: TableQuery[];
  outcome: Outcome;
  /** Null for an open question. */
  expects: Expectation | null;
  names: NameTaken[];
  /** How likely it says what the question says, from 0 to 1. */
  sure: number;
  /** How many words of the question it takes up. */
  told: number;
}
