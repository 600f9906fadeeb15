import { z } from 'zod';

export const exportOutputSchema = z.object({
  /** Absolute folder that was written. */
  dir: z.string(),
  documents: z.int(),
  publishers: z.int(),
  checks: z.int(),
  /** Also those that were withdrawn. */
  rulings: z.int(),
  /** Captured files that are gone from the dossier, by title. */
  missing: z.array(z.string()),
});

export type ExportOutput = z.infer<typeof exportOutputSchema>;
