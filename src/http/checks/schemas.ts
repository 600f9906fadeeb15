import { z } from '@hono/zod-openapi';
import { RUN_STAGES, RUN_STATUSES } from '../../model/check-run.js';
import { reportSchema, VERDICTS } from '../../model/report.js';
import { WEB_SCOPES } from '../../model/web-run.js';
import { nullable } from '../answering/nullable.js';
import { failureSchema } from '../answering/problem-schema.js';

const checkStatusSchema = z.enum(RUN_STATUSES).openapi('CheckStatus');

const stageSchema = z
  .object({
    stage: z.enum(RUN_STAGES),
    done: z.int(),
    total: z.int(),
    note: z.string().optional().meta({ description: 'What there is to say of it.' }),
    kept: z
      .array(z.string())
      .optional()
      .meta({ description: 'Addresses of the pages that were kept so far.' }),
  })
  .openapi('StageProgress');

export const checkHeadSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    asOf: z.string().nullable(),
    checkedAt: z.string().nullable().meta({ description: 'Null while there is no report.' }),
    status: checkStatusSchema,
    verdict: z
      .enum(VERDICTS)
      .nullable()
      .meta({ description: 'Null for an open question, and while there is no report.' }),
    probability: z.number().nullable(),
    dossierRevision: z.string().nullable(),
    stale: z
      .object({ changed: z.int(), gone: z.int() })
      .meta({ description: 'How many of its sources changed or are gone since.' }),
  })
  .openapi('CheckHead');

export type CheckHead = z.infer<typeof checkHeadSchema>;

export const reportViewSchema = z.object(reportSchema.shape).openapi('Report');

export const checkSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    asOf: z.string().nullable(),
    web: z
      .enum(WEB_SCOPES)
      .optional()
      .meta({ description: 'Present where the web is searched first.' }),
    status: checkStatusSchema,
    progress: z
      .array(stageSchema)
      .meta({ description: 'The stages that were begun, in their order.' }),
    failure: nullable(failureSchema),
    report: nullable(reportViewSchema),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
  })
  .openapi('Check');

export type CheckView = z.infer<typeof checkSchema>;

export const newCheckSchema = z
  .strictObject({
    question: z
      .string()
      .trim()
      .min(1, 'a question has words')
      .max(2000)
      .meta({ description: 'A question or a statement to check.' }),
    asOf: z.iso
      .date('a date is YYYY-MM-DD')
      .optional()
      .meta({ description: 'Leave out documents dated after this day.' }),
    web: z
      .union([z.literal(true), z.literal('only')])
      .optional()
      .meta({
        description:
          'Search the web first, where the server was started with `--web`: queries leave the machine. `only`: answer from what is read there alone.',
      }),
  })
  .openapi('NewCheck');

export const startedSchema = z
  .object({ id: z.string(), status: checkStatusSchema })
  .openapi('StartedCheck');
