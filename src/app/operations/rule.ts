import { z } from 'zod';
import { STANCES } from '../../model/evidence.js';
import { rulingSchema } from '../../model/ruling.js';
import { spanSchema } from '../../model/span.js';
import { defineOperation } from '../operation.js';

/** Who rules where nobody is named. */
const SOMEBODY = 'a reader';

const placeSchema = z.object({
  document: z.string(),
  span: spanSchema,
  extraction: z.string().optional(),
});

/** Records what a reader holds against the engine's judgement. */
export const rule = defineOperation({
  name: 'rule',
  summary: 'overrule a stance, or merge or split origins, for when the question is asked again',
  input: z.object({
    kind: z.enum(['stance', 'merge', 'split']).meta({
      description:
        'What to rule: another stance, that sentences go back to one account, or that they do not go back to theirs.',
      positional: true,
    }),
    evidence: z
      .array(z.union([z.string().trim().min(1), placeSchema]))
      .min(1)
      .max(200)
      .meta({
        description:
          'The sentences: numbers of evidence in the check, or places as DOCUMENT:START-END.',
        positional: true,
        placeholder: 'EVIDENCE',
      }),
    stance: z.enum(STANCES).optional().meta({
      description: 'What the sentence says of the claim.',
    }),
    note: z.string().trim().min(1, 'a ruling says why').max(2000).meta({
      description: 'Why.',
      placeholder: 'TEXT',
    }),
    by: z.string().trim().min(1).max(200).default(SOMEBODY).meta({
      description: 'Who rules; it is printed with the report.',
      placeholder: 'NAME',
    }),
    check: z.string().trim().min(1).optional().meta({
      description:
        'The check that the numbers are of, by its id or the start of it; the newest by default.',
    }),
    claim: z.string().trim().min(1).max(2000).optional().meta({
      description:
        'The claim, by its text or its id in the check; by default, that of the evidence.',
    }),
  }),
  output: rulingSchema,
  async run(context, input) {
    const { recordRuling } = await import('../ruling/record-ruling.js');
    return recordRuling(context, input);
  },
});
