import { z } from 'zod';
import { relatedBodySchema, relationSchema } from '../../model/relation.js';

export const relationsOutputSchema = z.object({
  /** Documents that were read, and those in another language than English, which are not. */
  documents: z.object({ read: z.int(), otherLanguage: z.int() }),
  /** The bodies of the relations below, by id. */
  bodies: z.array(relatedBodySchema),
  /** Tables whose rows were read, by name; and rows that there were too many of to be listed. */
  tables: z
    .object({
      read: z.array(z.string()),
      leftOut: z.array(z.object({ table: z.string(), rows: z.int().positive() })),
    })
    .optional(),
  /** By document id, and within one in the order of its text. */
  relations: z.array(relationSchema),
});

export type RelationsOutput = z.infer<typeof relationsOutputSchema>;
