import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { readJsonLines } from '../data/json-lines.js';

const questionSchema = z.object({
  id: z.string(),
  /** Development, or looked at once at the end. */
  half: z.enum(['dev', 'test']),
  question: z.string(),
  /** Whether it asks; a claim is right or wrong. */
  open: z.boolean(),
});

export type TableQuestion = z.infer<typeof questionSchema>;

const answersSchema = z.record(
  z.string(),
  z.union([z.boolean(), z.array(z.union([z.string(), z.number()]))]),
);

/** The answer to a claim; or what an open question may be answered with, all of it. */
export type TableAnswers = z.infer<typeof answersSchema>;

export const readQuestions = (path: string): TableQuestion[] =>
  readJsonLines(path, questionSchema, 'Each line has id, half, question and open.');

/** The answers, computed from the files by a program that shares nothing with the engine. */
export const readAnswers = (script: string, data: string): TableAnswers =>
  answersSchema.parse(
    JSON.parse(execFileSync('python3', [script, data], { encoding: 'utf8', maxBuffer: 1 << 26 })),
  );
