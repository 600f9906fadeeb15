import { z } from 'zod';

/**
 * What the cells of a column are. `amount` is money, in the currency that `unit` names; `instant`
 * is a day with a time, in UTC where the cell says no zone.
 */
const COLUMN_TYPES = ['text', 'integer', 'number', 'amount', 'date', 'instant', 'boolean'] as const;

export type ColumnType = (typeof COLUMN_TYPES)[number];

const columnSchema = z.object({
  /** What SQL calls it: small letters, digits and underscores. */
  name: z.string(),
  /** As the table heads it, the lines of a heading joined; empty where it has no heading. */
  heading: z.string(),
  type: z.enum(COLUMN_TYPES),
  /** ISO 4217 code of an amount, `%`, or what the heading names in brackets; null where it names none. */
  unit: z.string().nullable(),
  /** Most digits before and behind the point of its numbers; 0 for everything else. */
  digits: z.int().nonnegative(),
  decimals: z.int().nonnegative(),
  /** Place in the source, from 1. */
  position: z.int().positive(),
  /** Cells without a value: empty, or a mark such as “n/a”. */
  missing: z.int().nonnegative(),
  /** Cells that are not of the type: without a value here, and kept as text beside the table. */
  odd: z.int().nonnegative(),
});

export type Column = z.infer<typeof columnSchema>;

/** Why a row of the source is not a row of the table. */
const LEFT_OUT_REASONS = ['title', 'heading', 'total', 'footnote'] as const;

const leftOutRowSchema = z.object({
  row: z.int().positive(),
  why: z.enum(LEFT_OUT_REASONS),
  /** Its first words. */
  text: z.string(),
});

/** A table as a reader finds it in a document; its rows are elsewhere. */
export const readTableSchema = z.object({
  /** Which table of the document it is, from 1. */
  place: z.int().positive(),
  /** What the document calls it: the caption, the table of a database; null where it has no name. */
  title: z.string().nullable(),
  /** Sheet of a workbook. */
  sheet: z.string().nullable(),
  /** Page from 1, where the format has pages. */
  page: z.int().positive().nullable(),
  /** Rows of the source that head the columns, from 1; none where it has no header. */
  headerRows: z.array(z.int().positive()),
  rows: z.int().nonnegative(),
  columns: z.array(columnSchema),
  leftOut: z.array(leftOutRowSchema),
  /** What was guessed or could not be read, in words for the user. */
  warnings: z.array(z.string()),
});

export type ReadTable = z.infer<typeof readTableSchema>;

/** A table with the file that a reader wrote its rows to. */
export const writtenTableSchema = z.object({
  table: readTableSchema,
  /** Absolute path: CSV in UTF-8 with a heading, `_row` first and then the columns in order. */
  rows: z.string(),
  /** Cells that are not of the type of their column, as many as are kept. */
  odd: z.array(z.object({ row: z.int().positive(), column: z.string(), text: z.string() })),
});

export type WrittenTable = z.infer<typeof writtenTableSchema>;

/** A table of the dossier. A cell of it is known by document, place, row and column. */
export const tableSchema = readTableSchema.extend({
  /** What SQL calls it. */
  name: z.string(),
  documentId: z.string(),
  /** Day that it tells of, from the name of its file or the date of its document; null where neither tells. */
  asOf: z.string().nullable(),
  /** The register that it is a snapshot of, where it is one. */
  register: z.string().nullable(),
});

export type Table = z.infer<typeof tableSchema>;

/** One cell, as reports cite it. `row` counts in the source, from 1, header included. */
export const cellReferenceSchema = z.object({
  document: z.string(),
  place: z.int().positive(),
  row: z.int().positive(),
  /** Name of the column; null for the whole row. */
  column: z.string().nullable(),
});

export type CellReference = z.infer<typeof cellReferenceSchema>;

/** Dated tables of one kind: a register with a history. */
export const registerSchema = z.object({
  /** What SQL calls it; `NAME_on(day)` and `NAME_changes(from, to)` go with it. */
  name: z.string(),
  /** In the order of their days. */
  snapshots: z.array(z.object({ table: z.string(), asOf: z.string(), rows: z.int() })),
  columns: z.array(
    columnSchema.pick({
      name: true,
      heading: true,
      type: true,
      unit: true,
      digits: true,
      decimals: true,
    }),
  ),
  /** Columns that tell its entries apart; empty where none do. */
  key: z.array(z.string()),
});

export type Register = z.infer<typeof registerSchema>;
