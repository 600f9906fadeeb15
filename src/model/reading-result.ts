import { z } from 'zod';
import { documentMetadataSchema, extractionSchema } from './document.js';

/** What reading made of bytes; `metadata` is what the document says of itself. */
export const readingResultSchema = z.object({
  extraction: extractionSchema,
  /** Found from the bytes, not only from what the server or the name said. */
  mediaType: z.string(),
  metadata: documentMetadataSchema
    .omit({ path: true })
    .extend({ publisher: z.string().nullable() }),
});

export type ReadingResult = z.infer<typeof readingResultSchema>;
