import { z } from '@hono/zod-openapi';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';

const errorCodeSchema = z
  .enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]])
  .openapi('ErrorCode');

/** Why something failed, as a value: the code, what failed and the way out. */
export const failureSchema = z
  .object({ code: errorCodeSchema, message: z.string(), hint: z.string().nullable() })
  .openapi('Failure');

export type Failure = z.infer<typeof failureSchema>;

/** An error as an answer (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'An address that stands for the code.' }),
    title: z.string().meta({ description: 'What the code means.' }),
    status: z.int(),
    detail: z.string().meta({ description: 'What failed, and on which thing.' }),
    code: errorCodeSchema,
    hint: z.string().nullable().meta({ description: 'The way out, in one sentence.' }),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;
