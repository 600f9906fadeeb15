import { z } from 'zod';

/** One act at a server: who did what and how it ended, without any contents. */
export const accessEntrySchema = z.object({
  /** ISO 8601 instant. */
  at: z.string(),
  /** The holder of the token; `local` on a server of this machine alone, null for a stranger. */
  who: z.string().nullable(),
  /** The token's id, or null without one. */
  token: z.string().nullable(),
  /** Where the request came from. */
  address: z.string().nullable(),
  method: z.string(),
  /** The address without its query: what was searched or asked is nobody's business. */
  path: z.string(),
  status: z.int(),
  /** How many refusals of one sender it stands for, the last of them told; absent for one. */
  times: z.int().positive().optional(),
});

export type AccessEntry = z.infer<typeof accessEntrySchema>;
