import { digestOf } from './digest.js';

/** What an entry of a ledger's chain stands for: one row of one table, or the chain's beginning. */
export interface ChainEntry {
  /** Place in the chain, from 1. */
  seq: number;
  table: string;
  /** Number of the row in its table; for the beginning, how many rows there were before it. */
  row: number;
  /** What the row holds, in the order of its columns; the digest of its body in the body's place. */
  values: readonly (string | number | null)[];
}

/** The digest before the first entry. */
export const CHAIN_ROOT = '0'.repeat(64);

/**
 * SHA-256, in hex, of an entry and the digest of the one before it. It is over the UTF-8 bytes of
 * one JSON array of texts and whole numbers without spaces, which JSON writes in one way only.
 */
export const chainDigest = (before: string, { seq, table, row, values }: ChainEntry): string =>
  digestOf(JSON.stringify([before, seq, table, row, ...values]));
