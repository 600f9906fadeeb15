import { z } from '@hono/zod-openapi';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { pageQuerySchema } from '../answering/page-schema.js';

const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .optional();

export const searchQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().min(1, 'name at least one word').max(500).meta({
    description: 'Words to look for. Passages with more of them, and with rarer ones, come first.',
  }),
  publisher: z.string().max(300).optional(),
  kind: z.enum(PUBLISHER_KINDS).optional(),
  from: day.meta({ description: 'Documents dated this day or later.' }),
  to: day.meta({ description: 'Documents dated this day or earlier.' }),
});

const facetSchema = z.array(z.object({ name: z.string(), count: z.int() }));

export const searchSchema = z
  .object({
    items: z.array(
      z.object({
        passage: z.object({
          document: z.string(),
          extraction: z.string(),
          title: z.string(),
          publisher: z.string(),
          kind: z.enum(PUBLISHER_KINDS),
          date: z.string().nullable(),
          span: z.object({ start: z.int(), end: z.int() }),
          page: z.int().nullable(),
          heading: z.string(),
        }),
        text: z.string(),
        marks: z
          .array(z.object({ start: z.int(), end: z.int() }))
          .meta({ description: 'Where the words stand, counted in `text`.' }),
        score: z.number(),
      }),
    ),
    next: z.string().nullable(),
    facets: z
      .object({ publishers: facetSchema, kinds: facetSchema, years: facetSchema })
      .meta({ description: 'Passages found under each, each facet as if it were not chosen.' }),
    facetsOver: z.int().meta({
      description:
        'How many of the best passages the facets count: all that were found, but 1000 at most.',
    }),
  })
  .openapi('SearchResult');
