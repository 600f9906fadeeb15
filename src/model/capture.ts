import { z } from 'zod';

/** One act of taking bytes in: where from, when, and what the server said. */
export const captureSchema = z.object({
  id: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  /** Where the bytes came from: an absolute path or the URL after redirects. */
  address: z.string(),
  /** ISO 8601 instant. */
  capturedAt: z.string(),
  mediaType: z.string(),
  /** Response headers of a fetched page, lower-case names; empty for files. */
  headers: z.record(z.string(), z.string()),
});

export type Capture = z.infer<typeof captureSchema>;
