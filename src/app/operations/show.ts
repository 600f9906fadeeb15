import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { showOutputSchema } from '../outputs/show.js';

/** Gives a document to read. */
export const show = defineOperation({
  name: 'show',
  summary: 'show the text of a document and what is known about it',
  input: z.object({
    document: z.string().trim().min(1).meta({
      description: 'The document, by its id.',
      positional: true,
    }),
    extraction: z.string().trim().min(1).optional().meta({
      description: 'The id of an older reading of it; by default, the newest.',
      placeholder: 'ID',
    }),
  }),
  output: showOutputSchema,
  async run(context, { document, extraction }) {
    const { showDocument } = await import('../dossier/show-document.js');
    return showDocument((await context.stores()).ledger, document, { extraction });
  },
});
