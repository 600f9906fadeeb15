import { z } from 'zod';
import { VERDICTS } from '../../src/model/report.js';
import { readJsonLines } from '../data/json-lines.js';

const quoteSchema = z.strictObject({
  document: z.string().min(1),
  /** As the document has it, white space apart; at most 25 words. */
  quote: z.string().min(1),
});

const questionSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  /** Files and folders to ask, as paths in the folder of data. */
  folder: z.array(z.string().min(1)).min(1).max(20),
  kind: z.enum(['yes-no', 'open']),
  /** What the documents bear out; null of an open question. */
  verdict: z.enum(VERDICTS).nullable(),
  /** The passages that decide; none where the documents leave it open. */
  decisive: z.array(quoteSchema),
  answer: z.string().min(1),
  /** Who really holds a position in these documents: another holder in a report is invented. */
  parties: z.array(z.string()),
  /** What a careless reader would get wrong. */
  trap: z.string().nullable(),
});

/** A question over public documents, with what a careful reader answers. */
export type ReadingQuestion = z.infer<typeof questionSchema>;

/**
 * The questions of a file, one a line.
 *
 * @throws {CorroborateError} `invalid-input` that names the first line that is none.
 */
export const readQuestions = (path: string): ReadingQuestion[] =>
  readJsonLines(
    path,
    questionSchema,
    'Each line is a question as eval/reading/read-questions.ts has it.',
  );
