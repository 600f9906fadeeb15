import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD');

/** What is asked: a table, a register on a day, or what changed in a register between two days. */
const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), table: z.string() }),
  /** The newest snapshot that is not later than `asOf`; the newest of all without one. */
  z.object({ kind: z.literal('register'), register: z.string(), asOf: day.nullable() }),
  /** All snapshots at once, each row with its day in `as_of`: for series over time. */
  z.object({ kind: z.literal('history'), register: z.string() }),
  /** Entries of the later snapshot that the earlier lacks, or of the earlier that the later lacks. */
  z.object({
    kind: z.literal('change'),
    register: z.string(),
    change: z.enum(['joined', 'left']),
    from: day,
    to: day,
    /** Columns that tell entries apart here; those of the register's key unless given. */
    by: z.array(z.string()).min(1).optional(),
  }),
]);

/** In the place of a column's name: any of them. Only `contains` takes it. */
export const ANY_COLUMN = '*';

/** `contains` and `is` take no heed of case; `between` takes both ends in. */
const COMPARISONS = [
  'is',
  'is-not',
  'one-of',
  'contains',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
  'missing',
  'present',
] as const;

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);

const filterSchema = z.union([
  z.object({
    column: z.string(),
    is: z.enum(COMPARISONS),
    /** None for `missing` and `present`, two for `between`, one or more for `one-of`, else one. */
    values: z.array(valueSchema),
  }),
  /** Rows whose value stands in a column of another table, too. */
  z.object({ column: z.string(), is: z.literal('in'), table: z.string(), other: z.string() }),
]);

export type Filter = z.infer<typeof filterSchema>;

/** What is computed of the rows, or of each group of them. */
const measureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rows') }),
  /** How many different values, over one column or several taken together; rows without them don't count. */
  z.object({ kind: z.literal('distinct'), columns: z.array(z.string()).min(1) }),
  z.object({
    kind: z.enum(['sum', 'average', 'smallest', 'largest']),
    column: z.string(),
  }),
  /** Share of the rows, from 0 to 1, that meet these filters too. */
  z.object({ kind: z.literal('share'), where: z.array(filterSchema).min(1) }),
]);

export type Measure = z.infer<typeof measureSchema>;

const groupSchema = z.object({
  column: z.string(),
  /** A date by its year or month; otherwise the value itself. */
  by: z.enum(['value', 'year', 'month']),
});

/**
 * A question to a table, in a form that code can check, put in words and turn into SQL. Without a
 * measure it asks for rows.
 */
const tableQuerySchema = z.object({
  source: sourceSchema,
  where: z.array(filterSchema),
  /** Columns of the rows; all where it is empty. Of no use with a measure. */
  select: z.array(z.string()),
  measure: measureSchema.nullable(),
  group: z.array(groupSchema),
  /** By the measure or a column; nothing for the order of the source. */
  order: z
    .object({
      by: z.union([
        z.object({ kind: z.literal('measure') }),
        z.object({ kind: z.literal('column'), column: z.string() }),
      ]),
      descending: z.boolean(),
    })
    .nullable(),
  limit: z.int().positive().nullable(),
  /** Rows passed over, for pages of them. Of no use with a measure. */
  offset: z.int().nonnegative().optional(),
  /** Names that are one body by a reader's word: they are counted, grouped and compared as one. */
  alike: z.array(z.array(z.string()).min(2)).optional(),
  /** Held against the measure: whether it is so is the answer to “more than 100?”. */
  compare: z
    .object({
      is: z.enum(['is', 'is-not', 'more-than', 'at-least', 'less-than', 'at-most']),
      value: z.number(),
    })
    .nullable(),
});

export type TableQuery = z.infer<typeof tableQuerySchema>;

/** What a query that chooses no columns, and neither groups, sorts, cuts nor compares, has beside the rest. */
export const PLAIN_QUERY = { select: [], group: [], order: null, limit: null, compare: null };
