import { z } from 'zod';
import { readJsonLines } from '../data/json-lines.js';

const CHANGES = [
  'number',
  'name',
  'negation',
  'date',
  'scope',
  'actor',
  'modality',
  'order',
] as const;
export type PlantedChange = (typeof CHANGES)[number];

const plantedSchema = z.strictObject({
  id: z.string().min(1),
  /** Shared by the true statement and the one that was made of it. */
  pair: z.string().min(1),
  statement: z.string().min(1),
  true: z.boolean(),
  /** Paths in the folder of data; what they say decides. */
  documents: z.array(z.string().min(1)).min(1),
  changed: z.enum([...CHANGES, 'none']),
});

/** A statement on public documents that they bear out, or its twin with one thing changed. */
export type PlantedStatement = z.infer<typeof plantedSchema>;

/**
 * The statements of a file, one a line.
 *
 * @throws {CorroborateError} `invalid-input` that names the first line that is none.
 */
export const readPlanted = (path: string): PlantedStatement[] =>
  readJsonLines(
    path,
    plantedSchema,
    'Each line is a statement as eval/audit/read-planted.ts has it.',
  );
