import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from '../../model/error.js';
import { readingResultSchema } from '../../model/reading-result.js';
import { recognisedPageSchema } from '../../model/recognised-page.js';
import { writtenTableSchema } from '../../model/table.js';

/** What the process is asked, in JSON; the bytes of the document follow it. */
export const questionSchema = z.object({
  /** Hash of the bytes where their text is asked for, a folder where their tables are, or a page, from 1, where its picture is. */
  want: z.union([
    z.object({ text: z.string() }),
    z.object({ tables: z.string() }),
    z.object({ picture: z.int().positive() }),
  ]),
  hints: z.object({
    name: z.string(),
    url: z.string().nullable(),
    mediaType: z.string().nullable(),
    recognised: z.array(recognisedPageSchema).optional(),
  }),
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
  z.object({ tables: z.array(writtenTableSchema), megabytes: z.number() }),
  /** The picture's bytes follow. */
  z.object({
    picture: z.object({ width: z.int().positive(), height: z.int().positive() }),
    megabytes: z.number(),
  }),
  z.object({ failure: failureSchema, megabytes: z.number() }),
]);

export type Answer = z.infer<typeof answerSchema>;
