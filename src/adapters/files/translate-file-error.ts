import { CorroborateError } from '../../model/error.js';

const UNWRITABLE = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM']);

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Whether the file or a folder above it does not exist. */
export const isMissing = (error: unknown): boolean =>
  codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What went wrong with writing a file, in the closed set of codes. */
export function translateFileError(error: unknown, path: string): unknown {
  if (!UNWRITABLE.has(codeOf(error) ?? '')) return error;
  return new CorroborateError('storage-full', `The file can't be written: ${path}`, {
    hint: 'Free some space on its disk, or make its folder writable, then try again.',
    retryable: true,
    cause: error,
  });
}
