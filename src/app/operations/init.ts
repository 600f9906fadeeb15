import { resolve } from 'node:path';
import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({
  /** Absolute folder of the dossier. */
  dir: z.string(),
  name: z.string(),
  /** False where the folder held a dossier already, which was left as it is because that was asked for. */
  created: z.boolean(),
});

export type InitOutput = z.infer<typeof outputSchema>;

/** Starts a dossier in a folder. */
export const init = defineOperation({
  name: 'init',
  summary: 'start a dossier in a folder',
  input: z.object({
    dir: z.string().min(1).default('.').meta({
      description: 'The folder. It is created if it does not exist.',
      positional: true,
    }),
    name: z.string().trim().min(1).optional().meta({
      description: "The dossier's name; by default, the name of its folder.",
    }),
    keepExisting: z.boolean().default(false).meta({
      description: "If there is a dossier already, keep it as it is and don't fail.",
    }),
  }),
  output: outputSchema,
  async run(context, { dir, ...options }) {
    const { createDossier } = await import('../dossier/dossier.js');
    return createDossier(resolve(context.workingFolder, dir), options);
  },
});
