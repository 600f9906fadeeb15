import { z } from 'zod';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { defineOperation } from '../operation.js';
import { publisherOutputSchema } from '../outputs/publisher.js';

/** Says what kind a publisher is and what it has at stake. */
export const publisher = defineOperation({
  name: 'publisher',
  summary: 'say what kind a publisher is and what it has at stake; earlier entries stay on record',
  input: z.object({
    name: z.string().trim().min(1).max(300).meta({
      description: 'The publisher, by its name in the dossier.',
      positional: true,
    }),
    kind: z.enum(PUBLISHER_KINDS).optional().meta({
      description: 'What it is; unchanged if left out.',
    }),
    interests: z.array(z.string().trim().min(1).max(500)).max(50).optional().meta({
      description: 'What it has at stake in the matter, one sentence each; unchanged if left out.',
      placeholder: 'SENTENCE',
    }),
    noInterests: z.boolean().default(false).meta({
      description: 'It has nothing at stake.',
    }),
    revision: z.string().trim().min(1).max(64).optional().meta({
      description:
        'Revision of the entry that was seen: where it changed since, nothing is written.',
    }),
  }),
  output: publisherOutputSchema,
  async run(context, input) {
    const { editPublisher } = await import('../dossier/edit-publisher.js');
    return editPublisher(context, input);
  },
});
