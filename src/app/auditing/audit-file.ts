import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { DraftFault } from '../../model/draft-classes.js';
import { CorroborateError } from '../../model/error.js';
import { reportSchema } from '../../model/report.js';
import { failureOf } from '../adding/item-failure.js';
import type { OperationContext } from '../context.js';
import type { Stores } from '../dossier/dossier.js';
import { issuesOf } from '../issues-of.js';
import type { AuditOutput } from '../outputs/audit.js';
import { knownKeys } from '../proving/known-keys.js';
import type { RunOptions } from '../run-options.js';
import { checkDraft } from './audit-draft.js';
import { auditReport } from './audit-report.js';
import { auditWithoutDossier } from './audit-without-dossier.js';
import { turnsOfJson } from './draft/transcript.js';

async function readNamed(file: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code, message, hint } = failureOf(file, cause);
    throw new CorroborateError(code, message, { cause, ...(hint !== null && { hint }) });
  }
}

const notAReport = (file: string, reason: string, cause?: unknown): CorroborateError =>
  new CorroborateError('invalid-input', `${file} is not a report: ${reason}`, {
    hint: 'Name a report in JSON, a conversation with a model in JSON, or a draft in another format.',
    cause,
  });

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAReport(file, 'the JSON is broken', cause);
  }
}

/** A report may be checked where there is no dossier. */
async function storesIfAny(context: OperationContext): Promise<Stores | null> {
  try {
    return await context.stores();
  } catch (error) {
    if (error instanceof CorroborateError && error.code === 'dossier-not-found') return null;
    throw error;
  }
}

/** As `audit` takes it. */
interface AuditInput {
  file: string;
  key?: string | undefined;
  failOn: readonly (DraftFault | 'nothing')[];
}

/**
 * Audits a report in JSON or, in any other format that a reader knows, a draft; a conversation in JSON is one.
 *
 * @throws {CorroborateError} `not-found`, `invalid-input` for JSON that is no report, and what the
 *   readers throw.
 */
export async function auditFile(
  context: OperationContext,
  { file, key, failOn }: AuditInput,
  options: RunOptions,
): Promise<AuditOutput> {
  const bytes = await readNamed(file, resolve(context.workingFolder, file));
  const faults = failOn.filter((fault) => fault !== 'nothing');
  const draft = { name: basename(file), path: file, bytes };
  const check = () => checkDraft(context, draft, { ...options, failOn: faults });
  if (!/\.json$/i.test(file)) return check();
  const value = parseJson(file, new TextDecoder().decode(bytes));
  if (turnsOfJson(value) !== undefined) return check();
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) throw notAReport(file, issuesOf(parsed.error));
  const given = { report: parsed.data, value };
  const verifiers = await knownKeys(context, key);
  const stores = await storesIfAny(context);
  return stores === null
    ? auditWithoutDossier(given, verifiers)
    : auditReport(stores, given, options, {
        verifiers,
        reader: () => context.reader(),
        tables: () => context.tables(options),
      });
}
