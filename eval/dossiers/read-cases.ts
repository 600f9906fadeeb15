import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../src/model/error.js';
import { VERDICTS } from '../../src/model/report.js';

const passageSchema = z.strictObject({
  /** Base name of the document; any of them unless given. */
  file: z.string().optional(),
  /** Stretches of text, one of which the cited passage has to hold. */
  anyOf: z.array(z.string().min(1)).min(1),
});

const caseSchema = z.strictObject({
  id: z.string(),
  question: z.string().min(1),
  /** A how or what question: it gets findings and no verdict. */
  open: z.boolean().default(false),
  /** The labels that a careful reader would stand by. */
  verdict: z.array(z.enum(VERDICTS)).default([]),
  cites: z.array(passageSchema).default([]),
  /** Publishers whose stake the report has to disclose. */
  interested: z.array(z.string()).default([]),
  gaps: z
    .array(
      z.strictObject({ anyOf: z.array(z.string()).min(1), words: z.array(z.string()) }).partial(),
    )
    .default([]),
  /** Files that repeat one account. */
  sameOrigin: z.array(z.array(z.string())).default([]),
  /** The case of which this one is a paraphrase. */
  sameAs: z.string().optional(),
});

/** A question over a dossier, with what a right answer shows. */
export type DossierCase = z.infer<typeof caseSchema>;

/** A folder of documents and the questions on it. */
export interface CaseSet {
  name: string;
  documents: string;
  cases: DossierCase[];
}

/**
 * The questions of a file.
 *
 * @throws {CorroborateError} `invalid-input` that names the file and what is wrong in it.
 */
export function readCases(file: string): DossierCase[] {
  try {
    return z.array(caseSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new CorroborateError('invalid-input', `${file} holds no questions`, {
      hint: cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause),
      cause,
    });
  }
}

/** Every dossier of a folder that has `documents/` and `cases.json`, by name. */
export const readCaseSets = (folder: string): CaseSet[] =>
  readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'cases.json')))
    .map((name) => ({
      name,
      documents: join(folder, name, 'documents'),
      cases: readCases(join(folder, name, 'cases.json')),
    }));
