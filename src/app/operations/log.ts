import { z } from 'zod';
import { accessEntrySchema } from '../../model/access-entry.js';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({ entries: z.array(accessEntrySchema) });

export type LogOutput = z.infer<typeof outputSchema>;

/** Lists who did what at the server. */
export const log = defineOperation({
  name: 'log',
  summary: 'list changes made through the server and requests it refused, newest first',
  input: z.object({
    limit: z.number().int().min(1).max(100_000).default(50).meta({
      description: 'How many entries to show.',
      placeholder: 'N',
    }),
    dossiers: z.string().min(1).optional().meta({
      description: 'The folder of dossiers, as given to `serve --dossiers`.',
      placeholder: 'DIR',
    }),
  }),
  output: outputSchema,
  async run(context, { limit, dossiers }) {
    const { accessRecordOf } = await import('../access/manage-tokens.js');
    const record = await accessRecordOf(context, dossiers);
    try {
      return { entries: await record.entries(limit) };
    } finally {
      await record.close();
    }
  },
});
