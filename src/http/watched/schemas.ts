import { z } from '@hono/zod-openapi';
import { LOOK_OUTCOMES, WATCHED_KINDS } from '../../model/watch.js';

const kindSchema = z.enum(WATCHED_KINDS).openapi('WatchedKind');

export const watchedSourceSchema = z
  .object({
    id: z.string(),
    kind: kindSchema,
    address: z.string(),
    addedAt: z.string(),
    lastRunAt: z
      .string()
      .nullable()
      .meta({ description: 'When a run over it ended last; null before the first.' }),
    failure: z
      .string()
      .nullable()
      .meta({ description: 'Why the last run could not read the source itself.' }),
    running: z.boolean().meta({ description: 'Whether a run was begun that came to no end.' }),
    pages: z.int().meta({ description: 'Pages and files that are known of it.' }),
    left: z.int().meta({ description: 'Pages that are left for later runs.' }),
    counts: z
      .partialRecord(z.enum(LOOK_OUTCOMES), z.int())
      .meta({ description: 'Pages by what their last news was.' }),
  })
  .openapi('WatchedSource');

export const newWatchedSchema = z
  .strictObject({
    address: z
      .string()
      .trim()
      .min(1)
      .max(2048)
      .regex(/^https?:\/\//i, 'an address starts with http:// or https://')
      .meta({ description: 'The address of a feed, a sitemap or a page.' }),
    kind: z
      .enum(['feed', 'sitemap', 'page'])
      .optional()
      .meta({ description: 'What it is; by default, it is looked at to find out.' }),
  })
  .openapi('NewWatchedSource');
