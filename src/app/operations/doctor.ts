import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { doctorOutputSchema } from '../outputs/doctor.js';

/** Examines a dossier and says how to mend what is wrong. */
export const doctor = defineOperation({
  name: 'doctor',
  summary: 'look for damage in the dossier, its index and the disk',
  input: z.object({}),
  output: doctorOutputSchema,
  async run(context, _input, options) {
    const { examineDossier } = await import('../dossier/examine-dossier.js');
    return examineDossier(context, options);
  },
  outcome: ({ findings }) =>
    findings.some(({ status }) => status === 'fault') ? 'dossier-damaged' : undefined,
});
