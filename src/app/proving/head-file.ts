import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import { ledgerHeadSchema } from '../../model/ledger-head.js';
import { reportSchema } from '../../model/report.js';
import { signatureSchema } from '../../model/signature.js';

export const HEAD_SCHEMA = 'corroborate/head@1';

/** A record's head at one time, to be kept, or time-stamped, where the record is not. */
export const headFileSchema = z.object({
  schema: z.literal(HEAD_SCHEMA),
  /** Name of the dossier. */
  dossier: z.string(),
  ...ledgerHeadSchema.shape,
  /** ISO 8601 instant by this machine's clock. */
  at: z.string(),
  signature: signatureSchema.optional(),
});

export type HeadFile = z.infer<typeof headFileSchema>;

/** A report tells of a head too. */
const notedSchema = z.union([headFileSchema, reportSchema]);

export type NotedHead = z.infer<typeof notedSchema>;

export const headIn = (noted: NotedHead) =>
  noted.schema === HEAD_SCHEMA
    ? { entries: noted.entries, digest: noted.digest }
    : noted.dossier.head;

/**
 * Reads a file that notes a head: one that `corroborate head` wrote, or a report in JSON.
 *
 * @throws {CorroborateError} `not-found`, `invalid-input`.
 */
export async function readNotedHead(path: string): Promise<NotedHead> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (isMissing(error)) throw new CorroborateError('not-found', `There is no file ${path}`);
    if (!(error instanceof SyntaxError)) throw translateFileError(error, path);
  }
  const parsed = notedSchema.safeParse(value);
  if (parsed.success && headIn(parsed.data) !== undefined) return parsed.data;
  throw new CorroborateError('invalid-input', `The file records no head: ${path}`, {
    hint: 'Name a file that `head` wrote, or a report in JSON.',
  });
}
