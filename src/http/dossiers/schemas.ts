import { z } from '@hono/zod-openapi';
import { nullable } from '../answering/nullable.js';
import { failureSchema } from '../answering/problem-schema.js';

const dossierName = z
  .string()
  .meta({ description: "The dossier's name in addresses: its folder's, as a slug." });

/** A dossier in the list of all. */
export const dossierHeadSchema = z
  .object({
    name: dossierName,
    title: z.string().meta({ description: 'What the dossier was called when it was made.' }),
    documents: z.int(),
    checks: z.int(),
    revision: z.string(),
    failure: nullable(failureSchema).meta({ description: 'Why it cannot be opened, or null.' }),
  })
  .openapi('DossierHead');

export type DossierHead = z.infer<typeof dossierHeadSchema>;

export const dossierSchema = dossierHeadSchema
  .extend({
    publishers: z.int(),
    vectors: z.object({
      embedded: z.int().meta({ description: 'Passages also found by their meaning.' }),
      passages: z.int(),
    }),
    examples: z.array(z.string()).meta({ description: 'Questions that the dossier may answer.' }),
  })
  .openapi('Dossier');

export type DossierView = z.infer<typeof dossierSchema>;

export const newDossierSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100).meta({ description: 'What to call the dossier.' }),
  })
  .openapi('NewDossier');
