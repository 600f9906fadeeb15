import { z } from 'zod';
import { headFileSchema } from '../proving/head-file.js';

export const headOutputSchema = z.object({
  head: headFileSchema,
  /** Where it was written; null where it was only shown. */
  file: z.string().nullable(),
});

export type HeadOutput = z.infer<typeof headOutputSchema>;
