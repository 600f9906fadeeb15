import { z } from '@hono/zod-openapi';
import { RELATION_KINDS, relatedBodySchema, relationSchema } from '../../model/relation.js';
import { pageQuerySchema, pageSchema } from '../answering/page-schema.js';

export const relationsQuerySchema = pageQuerySchema.extend({
  about: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .optional()
    .meta({ description: 'Only relations of this body or person, under any of its names.' }),
  kind: z.enum(RELATION_KINDS).optional().meta({ description: 'Only relations of this kind.' }),
  check: z.string().min(1).max(100).optional().meta({
    description: 'Only documents that were judged for this check.',
  }),
});

/** Who did what to whom, each with the sentence that says so. */
export const relationsSchema = pageSchema(z.object(relationSchema.shape).openapi('Relation'))
  .extend({
    documents: z.object({ read: z.int(), otherLanguage: z.int() }),
    bodies: z
      .array(z.object(relatedBodySchema.shape).openapi('RelatedBody'))
      .meta({ description: 'The bodies of all relations found, not of this page alone.' }),
  })
  .openapi('Relations');
