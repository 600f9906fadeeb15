import { z } from 'zod';
import { RELATION_KINDS } from '../../model/relation.js';
import { defineOperation } from '../operation.js';
import { relationsOutputSchema } from '../outputs/relations.js';

/** Lists the sentences that say who did what to whom. */
export const relations = defineOperation({
  name: 'relations',
  summary:
    'list who trained, contracted with, deputised, paid, supplied, shared data with or sued whom',
  input: z.object({
    about: z.string().trim().min(1).optional().meta({
      description: 'Only relations of this body or person, under any of its names.',
      placeholder: 'NAME',
    }),
    kind: z.enum(RELATION_KINDS).optional().meta({ description: 'Only relations of this kind.' }),
    check: z.string().trim().min(1).optional().meta({
      description:
        'Only documents that were judged for this check: its id, or the beginning of it.',
      placeholder: 'CHECK',
    }),
  }),
  output: relationsOutputSchema,
  async run(context, input) {
    const { findRelations } = await import('../relations/find-relations.js');
    const tables = await context.tables();
    return findRelations((await context.stores()).ledger, input, tables);
  },
});
