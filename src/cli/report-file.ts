import { accessSync, constants } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { CorroborateError } from '../model/error.js';
import { isMissing, translateFileError } from '../model/file-error.js';
import { REPORT_FORMATS, type ReportFormat } from '../publishing/publish.js';

const FORMAT_OF: Readonly<Record<string, ReportFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
};

/**
 * The format that a file's extension means.
 *
 * @throws {CorroborateError} `invalid-input` for an extension of no format.
 */
export function formatOfFile(file: string): ReportFormat {
  const format = FORMAT_OF[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  throw new CorroborateError('invalid-input', `Cannot tell the format from the name ${file}`, {
    hint: `Name it with --format (${REPORT_FORMATS.join(', ')}).`,
  });
}

function unwritable(path: string, cause: unknown): unknown {
  if (!isMissing(cause)) return translateFileError(cause, path);
  return new CorroborateError('not-found', `There is no folder for ${path}`, {
    hint: 'Create it first, or name another one.',
    cause,
  });
}

/**
 * Refuses a file that can't be written, before there is anything to write.
 *
 * @throws {CorroborateError} `not-found` where its folder is absent, `access-denied` where it is
 *   not writable.
 */
export function expectWritable(file: string): void {
  const path = resolve(file);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/**
 * Writes a file so that it is there as a whole or not at all.
 *
 * @returns The absolute path.
 * @throws {CorroborateError} `not-found`, `access-denied`, `storage-full`.
 */
export async function writeWhole(file: string, content: string): Promise<string> {
  const path = resolve(file);
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw unwritable(path, cause);
  }
  return path;
}
