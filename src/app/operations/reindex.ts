import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({
  documents: z.int(),
  passages: z.int(),
  /** Passages without a vector, found by their words only; null where none was to be made. */
  withoutVector: z.int().nullable(),
  /** Tables of the documents. */
  tables: z.int(),
});

export type ReindexOutput = z.infer<typeof outputSchema>;

/** Makes the index anew from the ledger. */
export const reindex = defineOperation({
  name: 'reindex',
  summary: 'rebuild the search index and complete its vectors',
  input: z.object({
    wordsOnly: z.boolean().default(false).meta({
      description:
        'Skip the vectors for now: passages are found by their words until the next `reindex`.',
    }),
  }),
  output: outputSchema,
  async run(context, { wordsOnly }, options) {
    const [{ rebuildIndex }, { whileRebuilding }, { embedPassages }] = await Promise.all([
      import('../indexing/repair-index.js'),
      import('../indexing/rebuilding.js'),
      import('../indexing/embed-passages.js'),
    ]);
    const stores = await context.stores();
    const embedder = wordsOnly ? null : await context.embedder();
    const rebuilt = await whileRebuilding(stores.dir, () => rebuildIndex(stores, options));
    const tables = await (await context.tables({ ...options, anew: true })).tables();
    const withoutVector =
      embedder && (await embedPassages({ index: stores.index, embedder }, options));
    return { ...rebuilt, withoutVector, tables: tables.length };
  },
});
