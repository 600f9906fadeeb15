import { CorroborateError, type ErrorCode } from './error.js';

interface Refusal {
  code: ErrorCode;
  says: string;
  hint: string;
}

const full = (says: string): Refusal => ({
  code: 'storage-full',
  says,
  hint: 'Free some space there, then try again.',
});

const denied: Refusal = {
  code: 'access-denied',
  says: 'This user may not read or write it',
  hint: 'Change the permissions of the file or its folder, or run Corroborate as a user who has them.',
};

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: full('No space is left on the disk'),
  EDQUOT: full("This user's share of the disk is used up"),
  EFBIG: full('The file would grow larger than the system allows'),
  EIO: {
    code: 'storage-full',
    says: 'The disk is failing',
    hint: 'Check the disk, then try again.',
  },
  EROFS: {
    code: 'access-denied',
    says: 'The disk is read-only',
    hint: 'Make it writable, or work on a disk that is.',
  },
  EACCES: denied,
  EPERM: denied,
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Whether the file or a folder above it does not exist. */
export const isMissing = (error: unknown): boolean =>
  codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/**
 * What the operating system refused, in the closed set of codes. Anything else passes unchanged: it
 * is a fault of ours, and hiding it would hide the fault.
 *
 * @param path - What was being read or written; the error's own path unless given.
 */
export function translateFileError(error: unknown, path?: string): unknown {
  const refusal = REFUSALS[codeOf(error) ?? ''];
  if (refusal === undefined) return error;
  const own = error instanceof Error && 'path' in error ? error.path : undefined;
  const where = path ?? (typeof own === 'string' ? own : undefined);
  const { code, says, hint } = refusal;
  return new CorroborateError(code, where === undefined ? says : `${says}: ${where}`, {
    hint,
    retryable: true,
    cause: error,
  });
}
