import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { doctorOutputSchema } from '../outputs/doctor.js';

/** Examines a dossier and says how to mend what is wrong. */
export const doctor = defineOperation({
  name: 'doctor',
  summary:
    'look for damage and tampering in the dossier: record, captured files, texts, index, disk',
  input: z.object({
    against: z.string().min(1).optional().meta({
      description:
        'A file that `head --output` wrote, or a report in JSON: the record must still contain it.',
      placeholder: 'FILE',
    }),
    key: z.string().min(1).optional().meta({
      description:
        'The public key, in PEM, that signatures are checked with, besides this desk’s own.',
      placeholder: 'FILE',
    }),
  }),
  output: doctorOutputSchema,
  async run(context, input, options) {
    const { examineDossier } = await import('../examining/examine-dossier.js');
    return examineDossier(context, input, options);
  },
  outcome: ({ findings }) =>
    findings.some(({ status }) => status === 'fault') ? 'dossier-damaged' : undefined,
});
