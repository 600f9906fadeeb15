import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { auditOutputSchema, isFaulty, isProven } from '../outputs/audit.js';

/** Verifies a report to the byte, or checks the sentences of a draft. */
export const audit = defineOperation({
  name: 'audit',
  summary: 'verify every byte of a report.json, or check every sentence of a draft',
  input: z.object({
    file: z.string().min(1).meta({
      description: 'A report in JSON, or a draft (text, Markdown, HTML, DOCX …).',
      positional: true,
    }),
    key: z.string().min(1).optional().meta({
      description:
        'The public key, in PEM, of the desk that signed the report; this desk’s own key is known already.',
      placeholder: 'FILE',
    }),
  }),
  output: auditOutputSchema,
  async run(context, input, options) {
    const { auditFile } = await import('../auditing/audit-file.js');
    return auditFile(context, input, options);
  },
  outcome(output) {
    if (output.kind === 'draft')
      return output.sentences.some(isFaulty) ? 'audit-failed' : undefined;
    if (output.faults.length > 0) return 'audit-failed';
    return isProven(output) ? undefined : 'not-proven';
  },
});
