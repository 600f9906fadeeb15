import { z } from 'zod';

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A number, a day or a name that was computed from the tables of a dossier. */
export const computedSchema = z.object({
  /** Id of the claim. */
  claim: z.string(),
  /** What was computed, in words. */
  words: z.string(),
  /** What can be run again with `query`. */
  sql: z.string(),
  /** The answer, as it is printed. */
  value: z.string(),
  /** Whether the claim holds by it; null for an open question. */
  holds: z.boolean().nullable(),
  /** The answer as the query gave it, cut after some rows. */
  result: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)) }),
  /** The first of the rows that it rests on: document, place of the table and row, from 1. */
  rows: z.array(z.object({ document: z.string(), place: z.int(), row: z.int() })),
  /** What stands in those rows, one each and in their order: the columns that the query names, and the first others. */
  shown: z.object({ columns: z.array(z.string()), rows: z.array(z.array(cellSchema)) }).optional(),
  /** The documents of those rows. */
  documents: z
    .array(z.object({ id: z.string(), title: z.string(), url: z.string().nullable() }))
    .optional(),
  /** Whether it rests on more rows than are named. */
  more: z.boolean(),
  /** What was left out, and what was taken for what: rows without a date or a number, names matched by likeness with their scores. */
  leftOut: z.array(z.string()),
  tables: z.array(z.string()),
});

export type ComputedFinding = z.infer<typeof computedSchema>;
