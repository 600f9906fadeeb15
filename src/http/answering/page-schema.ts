import { z } from '@hono/zod-openapi';

/** How much of a list is asked for, and from where. */
export const pageQuerySchema = z.strictObject({
  cursor: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'Where to continue: `next` of the previous page.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .meta({ description: 'How many items a page holds at most.' }),
});

export type PageQuery = z.infer<typeof pageQuerySchema>;

/** One page of a list. */
export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    next: z
      .string()
      .nullable()
      .meta({ description: 'The cursor of the next page; null on the last one.' }),
  });
