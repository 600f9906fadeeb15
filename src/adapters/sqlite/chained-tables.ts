/**
 * The tables of a ledger, in the order in which rows of before the chain entered it, and the
 * columns that the chain covers. `body` is covered by its digest.
 */
export const CHAINED_TABLES = {
  documents: ['id', 'sha256', 'bytes', 'media_type'],
  document_metadata: ['document_id', 'digest'],
  captures: ['id', 'document_id', 'address', 'digest'],
  extractions: ['id', 'document_id', 'digest'],
  publishers: ['name', 'digest'],
  checks: ['id', 'digest'],
  sentences: ['check_id', 'digest'],
  rulings: ['id', 'digest'],
  withdrawals: ['ruling_id', 'digest'],
  model_calls: ['id', 'prompt', 'digest'],
  watch_events: ['digest'],
  web_events: ['run', 'kind', 'digest'],
  recaptures: ['id', 'document_id', 'address', 'digest'],
} as const satisfies Record<string, readonly string[]>;

export type ChainedTable = keyof typeof CHAINED_TABLES;

export const CHAINED_NAMES = Object.keys(CHAINED_TABLES) as ChainedTable[];
