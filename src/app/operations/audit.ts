import { z } from 'zod';
import { DRAFT_FAULTS, FAILS_BY_DEFAULT } from '../../model/draft-classes.js';
import { isFaulty } from '../../model/draft-faults.js';
import { defineOperation } from '../operation.js';
import { auditOutputSchema, isProven } from '../outputs/audit.js';

/** Verifies a report to the byte, or checks the sentences of a draft. */
export const audit = defineOperation({
  name: 'audit',
  summary: 'verify every byte of a report.json, or check every sentence of a draft',
  input: z.object({
    file: z.string().min(1).meta({
      description:
        'A report in JSON, or a draft: text, Markdown, HTML, DOCX, PDF, or a conversation with a model as text or JSON.',
      positional: true,
    }),
    key: z.string().min(1).optional().meta({
      description:
        'The public key, in PEM, of the desk that signed the report; this desk’s own key is known already.',
      placeholder: 'FILE',
    }),
    failOn: z
      .array(z.enum([...DRAFT_FAULTS, 'nothing']))
      .default([...FAILS_BY_DEFAULT])
      .meta({
        description:
          'For a draft: what counts as a failure. By default, contradicted and quotation.',
        placeholder: 'FAULT',
      }),
  }),
  output: auditOutputSchema,
  async run(context, input, options) {
    const { auditFile } = await import('../auditing/audit-file.js');
    return auditFile(context, input, options);
  },
  outcome(output) {
    if (output.kind === 'draft')
      return output.sentences.some((sentence) => isFaulty(sentence, output.failOn))
        ? 'audit-failed'
        : undefined;
    if (output.faults.length > 0) return 'audit-failed';
    return isProven(output) ? undefined : 'not-proven';
  },
});
