import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({ documents: z.int(), passages: z.int() });

export type ReindexOutput = z.infer<typeof outputSchema>;

/** Makes the index anew from the ledger. */
export const reindex = defineOperation({
  name: 'reindex',
  summary: 'make the search index anew from the ledger',
  input: z.object({}),
  output: outputSchema,
  async run(context, _input, options) {
    const { rebuildIndex } = await import('../repair-index.js');
    return rebuildIndex(await context.stores(), options);
  },
});
