import { z } from '@hono/zod-openapi';
import { queryOutputSchema } from '../../app/outputs/query.js';
import { tableGroupsSchema } from '../../app/tables/table-groups.js';
import { tablePageSchema } from '../../app/tables/table-page.js';
import { registerSchema, tableSchema } from '../../model/table.js';

export const tablesSchema = z
  .object({ tables: z.array(tableSchema), registers: z.array(registerSchema) })
  .openapi('Tables');

export const newQuerySchema = z
  .strictObject({
    sql: z.string().trim().min(1).max(20_000).meta({ description: 'One statement that reads.' }),
    limit: z.int().min(1).max(10_000).default(1000).meta({ description: 'Rows at most.' }),
  })
  .openapi('NewQuery');

export const queryResultSchema = z.object(queryOutputSchema.shape).openapi('QueryResult');

const columnName = z.string().min(1).max(200);

/** How rows are narrowed: a text in any column, or what one column has to be. */
const filterFields = {
  column: columnName.optional().meta({ description: 'A column by its name; any unless given.' }),
  is: z
    .enum(['contains', 'is', 'at-least', 'at-most', 'missing'])
    .default('contains')
    .meta({ description: 'How its value has to be; in any column, only `contains`.' }),
  value: z.string().max(300).optional().meta({ description: 'What is looked for.' }),
};

export const rowsQuerySchema = z.strictObject({
  ...filterFields,
  sort: columnName
    .optional()
    .meta({ description: 'A column; the order of the document unless given.' }),
  order: z.enum(['asc', 'desc']).default('asc'),
  from: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  row: z.coerce.number().int().min(1).optional().meta({
    description: 'Gives the page that has this row, where nothing is sorted or left out.',
  }),
});

export const groupsQuerySchema = z.strictObject({
  ...filterFields,
  by: columnName.meta({ description: 'The column whose values are told apart.' }),
  unit: z
    .enum(['value', 'year', 'month'])
    .default('value')
    .meta({ description: 'Days by their years or months, or values as they are.' }),
  sum: columnName
    .optional()
    .meta({ description: 'The column that is added up; rows are counted unless given.' }),
});

export const tablePageAnswerSchema = z.object(tablePageSchema.shape).openapi('TablePage');
export const tableGroupsAnswerSchema = z.object(tableGroupsSchema.shape).openapi('TableGroups');
