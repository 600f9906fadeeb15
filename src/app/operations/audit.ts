import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { auditOutputSchema, isFaulty } from '../outputs/audit.js';

/** Verifies a report to the byte, or checks the sentences of a draft. */
export const audit = defineOperation({
  name: 'audit',
  summary: 'verify every byte of a report.json, or check every sentence of a draft',
  input: z.object({
    file: z.string().min(1).meta({
      description: 'A report in JSON, or a draft (text, Markdown, HTML, DOCX …).',
      positional: true,
    }),
  }),
  output: auditOutputSchema,
  async run(context, { file }, options) {
    const { auditFile } = await import('../auditing/audit-file.js');
    return auditFile(context, file, options);
  },
  outcome(output) {
    if (output.kind === 'draft')
      return output.sentences.some(isFaulty) ? 'audit-failed' : undefined;
    if (output.faults.length > 0) return 'audit-failed';
    return output.stored === 'identical' ? undefined : 'not-proven';
  },
});
