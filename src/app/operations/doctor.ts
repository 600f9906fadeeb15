import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({
  dir: z.string(),
  findings: z.array(
    z.object({
      /** What was looked at: `ledger`, `captured files` … */
      subject: z.string(),
      status: z.enum(['ok', 'warning', 'fault']),
      detail: z.string(),
      /** How to mend it; null where nothing needs mending. */
      remedy: z.string().nullable(),
    }),
  ),
});

export type DoctorOutput = z.infer<typeof outputSchema>;
export type Finding = DoctorOutput['findings'][number];

/** Examines a dossier and says how to mend what is wrong. */
export const doctor = defineOperation({
  name: 'doctor',
  summary: 'examine the dossier: ledger, captured files, index, disk',
  input: z.object({}),
  output: outputSchema,
  async run(context, _input, options) {
    const { examineDossier } = await import('../examine-dossier.js');
    return examineDossier(context, options);
  },
  outcome: ({ findings }) =>
    findings.some(({ status }) => status === 'fault') ? 'dossier-damaged' : undefined,
});
