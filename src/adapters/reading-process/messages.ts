import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';
import { readingResultSchema } from '../../model/reading-result.js';
import { recognisedPageSchema } from '../../model/recognised-page.js';

/** What the process is asked, in JSON; the bytes of the document follow it. */
export const questionSchema = z.object({
  sha256: z.string(),
  hints: z.object({
    name: z.string(),
    url: z.string().nullable(),
    mediaType: z.string().nullable(),
    recognised: z.array(recognisedPageSchema).optional(),
  }),
  /** The page whose picture is wanted; without one, the text is. */
  page: z.int().positive().optional(),
});

export type Question = z.infer<typeof questionSchema>;

const isErrorCode = (code: string): code is ErrorCode => code in ERROR_CODES;

const failureSchema = z.object({
  code: z.string().refine(isErrorCode),
  message: z.string(),
  hint: z.string().optional(),
});

/** What it answers: `megabytes` is the memory that it holds now. */
export const answerSchema = z.union([
  z.object({ read: readingResultSchema, megabytes: z.number() }),
  /** The picture's bytes follow. */
  z.object({
    picture: z.object({ width: z.int().positive(), height: z.int().positive() }),
    megabytes: z.number(),
  }),
  z.object({ failure: failureSchema, megabytes: z.number() }),
]);

export type Answer = z.infer<typeof answerSchema>;
