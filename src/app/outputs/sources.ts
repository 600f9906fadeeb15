import { z } from 'zod';

export const sourcesOutputSchema = z.object({
  /** Every provider that is known, also those that are not configured. */
  sources: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      /** What a query to it is: words, or the address of a page. */
      takes: z.enum(['words', 'address']),
      capabilities: z.object({
        dateRange: z.boolean(),
        language: z.boolean(),
        site: z.boolean(),
        pages: z.boolean(),
      }),
      /** What it allows, as published: so many requests in so many seconds. */
      rates: z.array(z.object({ requests: z.int(), seconds: z.number() })),
      /** US dollars a search, as published. */
      price: z.number(),
      /** The variable whose setting would configure it; null where it need only be listed. */
      variable: z.string().nullable(),
      /** Null where it is not asked. */
      configured: z
        .object({
          /** Base address. */
          url: z.string().nullable(),
          /** The file or the variable that says so. */
          saidBy: z.string(),
          key: z.object({ keptIn: z.string().nullable(), present: z.boolean() }),
          /** What is missing, so that it can't be asked; else null. */
          lacks: z.string().nullable(),
          /** What came of asking it; null where it was not asked. */
          check: z.object({ reachable: z.boolean(), detail: z.string() }).nullable(),
        })
        .nullable(),
    }),
  ),
  /** What the searches of one question may cost together. */
  budgets: z.object({ queries: z.int(), dollars: z.number() }),
  /** The file or the variable that forbids every search; null where none does. */
  forbiddenBy: z.string().nullable(),
});

export type SourcesOutput = z.infer<typeof sourcesOutputSchema>;
