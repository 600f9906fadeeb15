import { z } from 'zod';
import { PUBLISHER_KINDS } from '../../model/publisher.js';
import { defineOperation } from '../operation.js';
import { publisherOutputSchema } from '../outputs/publisher.js';

/** Says what kind a publisher is and what it has at stake. */
export const publisher = defineOperation({
  name: 'publisher',
  summary:
    'record what kind a publisher is and what it has at stake; earlier entries stay on record',
  input: z.object({
    name: z.string().trim().min(1).max(300).meta({
      description: 'The publisher, by its name in the dossier.',
      positional: true,
    }),
    kind: z.enum(PUBLISHER_KINDS).optional().meta({
      description: 'What kind of publisher it is. If left out, this does not change.',
    }),
    interests: z.array(z.string().trim().min(1).max(500)).max(50).optional().meta({
      description:
        'What it has at stake in the matter, one sentence each. If left out, this does not change.',
      placeholder: 'SENTENCE',
    }),
    noInterests: z.boolean().default(false).meta({
      description: 'It has nothing at stake.',
    }),
    revision: z.string().trim().min(1).max(64).optional().meta({
      description:
        'The revision of the entry you saw. If it has changed since, nothing is written.',
    }),
  }),
  output: publisherOutputSchema,
  async run(context, input) {
    const { editPublisher } = await import('../dossier/edit-publisher.js');
    return editPublisher(context, input);
  },
});
