import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { exportOutputSchema } from '../outputs/export.js';

/** Writes the documents out with readable names. */
export const exportDossier = defineOperation({
  name: 'export',
  summary: 'write documents, sources.yaml, checks and rulings to a folder that `add` reads back',
  input: z.object({
    dir: z.string().min(1).meta({
      description: 'The folder to write; it must be empty or not exist yet.',
      positional: true,
    }),
  }),
  output: exportOutputSchema,
  async run(context, { dir }, options) {
    const { exportTo } = await import('../exporting/export-to.js');
    return exportTo(context, dir, options);
  },
  outcome: ({ missing }) => (missing.length > 0 ? 'dossier-damaged' : undefined),
});
