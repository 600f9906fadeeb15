import { z } from 'zod';

/** Where the chain of a ledger stands: whoever holds this can tell whether anything before it changed. */
export const ledgerHeadSchema = z.object({
  /** How many entries the chain has. */
  entries: z.int().nonnegative(),
  /** SHA-256 of the last entry in hex, which covers all before it. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

export type LedgerHead = z.infer<typeof ledgerHeadSchema>;
