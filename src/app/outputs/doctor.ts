import { z } from 'zod';

export const doctorOutputSchema = z.object({
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

export type DoctorOutput = z.infer<typeof doctorOutputSchema>;
export type Finding = DoctorOutput['findings'][number];
