import { z } from 'zod';
import { failureSchema } from './check-run.js';

/** Something that was to be added to a dossier and could not be read. */
export const failedItemSchema = z.object({
  /** `item_` and 16 hex digits of a hash over the path, else the name: what fails again replaces what failed. */
  id: z.string(),
  /** Name of the file, or the address. */
  name: z.string(),
  url: z.string().nullable(),
  /** Where the file is on this machine, from where it can be read again; absent for what was sent. */
  path: z.string().optional(),
  failure: failureSchema,
  failedAt: z.string(),
});

export type FailedItem = z.infer<typeof failedItemSchema>;
