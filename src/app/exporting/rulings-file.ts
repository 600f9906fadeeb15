import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { type RecordedRuling, recordedRulingSchema } from '../../model/ruling.js';
import { issuesOf } from '../issues-of.js';

/** The name under which `export` writes rulings, and `add` reads them back. */
export const RULINGS_FILE_NAME = 'corroborate-rulings.json';

const SCHEMA = 'corroborate/rulings@1';

const rulingsFileSchema = z.object({
  schema: z.literal(SCHEMA),
  rulings: z.array(recordedRulingSchema),
});

/** The text of a file of rulings, in the order they were made. */
export const rulingsText = (rulings: readonly RecordedRuling[]): string =>
  `${JSON.stringify({ schema: SCHEMA, rulings }, null, 2)}\n`;

const refuse = (path: string, reason: string): CorroborateError =>
  new CorroborateError('invalid-input', `${path}: ${reason}`, {
    hint: 'Export the dossier again, or remove the file.',
  });

/**
 * Reads the rulings that an exported folder holds.
 *
 * @returns `undefined` where it holds none, or is no folder.
 * @throws {CorroborateError} `invalid-input`.
 */
export async function readRulings(folder: string): Promise<RecordedRuling[] | undefined> {
  const path = join(folder, RULINGS_FILE_NAME);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(path, 'it is not valid JSON');
  }
  const parsed = rulingsFileSchema.safeParse(value);
  if (!parsed.success) throw refuse(path, issuesOf(parsed.error));
  return parsed.data.rulings;
}
