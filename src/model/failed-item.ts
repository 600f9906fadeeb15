import { z } from 'zod';
import { failureSchema } from './check-run.js';

/** Something that was to be added to a dossier and could not be read. */
export const failedItemSchema = z.object({
  /** `item_` and 16 hex digits of a hash over the name: what fails again replaces what failed. */
  id: z.string(),
  /** Name of the file, or the address. */
  name: z.string(),
  url: z.string().nullable(),
  failure: failureSchema,
  failedAt: z.string(),
});

export type FailedItem = z.infer<typeof failedItemSchema>;
