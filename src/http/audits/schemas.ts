import { z } from '@hono/zod-openapi';
import { auditOutputSchema } from '../../app/outputs/audit.js';
import { reportViewSchema } from '../checks/schemas.js';

export const newAuditSchema = z
  .union([
    z.strictObject({
      text: z
        .string()
        .min(1)
        .max(200_000)
        .meta({ description: 'A draft, plain or in Markdown: every sentence is checked.' }),
    }),
    z.strictObject({ report: reportViewSchema }),
  ])
  .openapi('NewAudit');

export const auditSchema = z.union(auditOutputSchema.options).openapi('Audit');
