import { z } from 'zod';
import { publisherSchema } from '../../model/publisher.js';

export const publisherOutputSchema = publisherSchema.extend({
  documents: z.int(),
  /** Stands for this entry: the next change from here names it. */
  revision: z.string(),
  /** Whether anything is different from before. */
  changed: z.boolean(),
});

export type PublisherOutput = z.infer<typeof publisherOutputSchema>;
