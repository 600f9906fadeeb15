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
  summary:
    'overrule a stance, merge or split origins, or say which names mean one body; this counts the next time the question is asked',
  input: z.object({
    kind: z.enum(['stance', 'merge', 'split', 'same', 'not-same']).meta({
      description:
        'What to rule: give a sentence another stance, merge sentences into one origin, split them off from theirs, or say that names mean the same body (same) or not (not-same).',
      positional: true,
    }),
    evidence: z
      .array(z.union([z.string().trim().min(1), placeSchema]))
      .min(1)
      .max(200)
      .meta({
        description:
          'The sentences: evidence numbers of the check, or places written DOCUMENT:START-END. For same and not-same: the names.',
        positional: true,
        placeholder: 'EVIDENCE',
      }),
    stance: z.enum(STANCES).optional().meta({
      description: 'What the sentence says about the claim.',
    }),
    note: z.string().trim().min(1, 'a ruling says why').max(2000).meta({
      description: 'Why.',
      placeholder: 'TEXT',
    }),
    by: z.string().trim().min(1).max(200).default(SOMEBODY).meta({
      description: 'Who makes the ruling; the name is printed in the report.',
      placeholder: 'NAME',
    }),
    check: z.string().trim().min(1).optional().meta({
      description:
        'The check that the numbers belong to: its id, or the beginning of it. By default, the newest.',
    }),
    claim: z.string().trim().min(1).max(2000).optional().meta({
      description:
        'The claim: its text, or its id in the check. By default, the claim of the evidence.',
    }),
  }),
  output: rulingSchema,
  async run(context, input) {
    const { recordRuling } = await import('../ruling/record-ruling.js');
    return recordRuling(context, input);
  },
});
