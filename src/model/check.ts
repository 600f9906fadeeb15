import { z } from 'zod';
import { reportSchema } from './report.js';

/** One run of asking: what was asked of which revision of the dossier, and the answer. */
export const checkSchema = z.object({
  id: z.string(),
  question: z.string(),
  askedAt: z.string(),
  revision: z.string(),
  engineVersion: z.string(),
  report: reportSchema,
});

export type Check = z.infer<typeof checkSchema>;
