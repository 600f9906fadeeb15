import { z } from 'zod';
import { cellReferenceSchema } from '../../model/table.js';

export const queryOutputSchema = z.object({
  /** As it was run. */
  sql: z.string(),
  /** Names in order, with DuckDB's types. */
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  /** Dates are ISO 8601; numbers that a double can't hold are text. */
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  /** Where each row comes from, row by row; null where it is computed from several. */
  sources: z.array(cellReferenceSchema.nullable()),
  /** Whether there are more rows than were asked for. */
  truncated: z.boolean(),
});

export type QueryOutput = z.infer<typeof queryOutputSchema>;
