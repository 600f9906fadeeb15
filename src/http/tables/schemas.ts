import { z } from '@hono/zod-openapi';
import { queryOutputSchema } from '../../app/outputs/query.js';
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
