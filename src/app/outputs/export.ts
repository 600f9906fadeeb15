import { z } from 'zod';

const waczSchema = z.object({
  /** Absolute path. */
  file: z.string(),
  /** Pages that it lists. */
  pages: z.int(),
  /** All that servers answered. */
  responses: z.int(),
  /** Fingerprint of the desk's key that signed it; left out where the desk has none. */
  signedWith: z.string().optional(),
});

export type WaczOutput = z.infer<typeof waczSchema>;

export const exportOutputSchema = z.object({
  /** Absolute folder that was written; with `wacz` alone, the folder of that file. */
  dir: z.string(),
  documents: z.int(),
  publishers: z.int(),
  checks: z.int(),
  /** Also those that were withdrawn. */
  rulings: z.int(),
  /** Captured files that are gone from the dossier, by title. */
  missing: z.array(z.string()),
  /** The web archive that was written; left out where none was asked for. */
  wacz: waczSchema.optional(),
});

export type ExportOutput = z.infer<typeof exportOutputSchema>;
