import { z } from 'zod';

/** How a page was read that is empty until its scripts run. */
export const renderedSchema = z.object({
  /** The browser that ran them, with its version. */
  by: z.string(),
  /** What the page asked for and did not get, and why: the first of them. */
  refused: z.array(z.object({ url: z.string(), why: z.string() })),
});

export type Rendered = z.infer<typeof renderedSchema>;
