import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { queryOutputSchema } from '../outputs/query.js';

/** More than a person reads, and few enough to hold. */
const MOST_ROWS = 100_000;
const MOST_SECONDS = 600;

/** Runs SQL that reads over the dossier's tables. */
export const query = defineOperation({
  name: 'query',
  summary: 'run read-only SQL over the tables of the dossier',
  input: z.object({
    sql: z.string().trim().min(1).max(100_000).meta({
      description: 'One statement in DuckDB’s SQL. `list tables` says what there is to ask.',
      positional: true,
    }),
    limit: z.number().int().min(1).max(MOST_ROWS).default(1000).meta({
      description: 'How many rows to show.',
      placeholder: 'N',
    }),
    seconds: z.number().min(1).max(MOST_SECONDS).default(30).meta({
      description: 'How long it may take.',
      placeholder: 'N',
    }),
  }),
  output: queryOutputSchema,
  async run(context, { sql, limit, seconds }, options) {
    const { signal } = options;
    const tables = await context.tables(options);
    return tables.query(sql, { rows: limit, seconds, ...(signal && { signal }) });
  },
});
