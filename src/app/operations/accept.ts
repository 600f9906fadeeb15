import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { leftOutRulingSchema } from '../outputs/add.js';

/** Puts rulings that somebody else made in force. */
export const accept = defineOperation({
  name: 'accept',
  summary: 'apply a folder’s rulings and publisher details, which `add` only lists',
  input: z.object({
    folder: z.string().trim().min(1).meta({
      description: 'A folder that `export` wrote or that was added.',
      positional: true,
    }),
    by: z.string().trim().min(1).max(200).default('a reader').meta({
      description: 'Who accepts them; the name is recorded with each ruling.',
      placeholder: 'NAME',
    }),
  }),
  output: z.object({
    /** New to the dossier, and in force from now on. */
    added: z.int(),
    /** In the dossier before. */
    known: z.int(),
    leftOut: z.array(leftOutRulingSchema),
    /** Entries on publishers that came into force. */
    publishers: z.int(),
  }),
  async run(context, { folder, by }) {
    const { acceptRulings } = await import('../ruling/accept-rulings.js');
    return acceptRulings(context, { folder, by });
  },
});
