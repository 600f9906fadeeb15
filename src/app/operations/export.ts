import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({
  /** Absolute folder that was written. */
  dir: z.string(),
  documents: z.int(),
  publishers: z.int(),
  checks: z.int(),
  /** Captured files that are gone from the dossier, by title. */
  missing: z.array(z.string()),
});

export type ExportOutput = z.infer<typeof outputSchema>;

/** Writes the documents out with readable names. */
export const exportDossier = defineOperation({
  name: 'export',
  summary: 'write documents, sources.yaml and checks to a folder that `add` reads back',
  input: z.object({
    dir: z.string().min(1).meta({
      description: 'The folder to write; it must be empty or not exist yet.',
      positional: true,
    }),
  }),
  output: outputSchema,
  async run(context, { dir }, options) {
    const { exportTo } = await import('../exporting/export-to.js');
    return exportTo(context, dir, options);
  },
  outcome: ({ missing }) => (missing.length > 0 ? 'dossier-damaged' : undefined),
});
