import { z } from 'zod';
import { CorroborateError, type ErrorCode } from '../../model/error.js';

/** Why one item could not be added, while the others went on. */
export interface ItemFailure {
  code: ErrorCode;
  message: string;
  hint: string | null;
}

/** Failures of the dossier itself: no other item can fare better. */
const OF_THE_DOSSIER: ReadonlySet<ErrorCode> = new Set([
  'storage-full',
  'access-denied',
  'dossier-not-found',
  'dossier-too-new',
  'dossier-locked',
  'dossier-damaged',
]);

const systemErrorSchema = z.object({ code: z.string() });

const SYSTEM_FAILURES: Readonly<Record<string, ItemFailure>> = {
  ENOENT: { code: 'not-found', message: 'does not exist', hint: 'Check the path.' },
  ENOTDIR: { code: 'not-found', message: 'does not exist', hint: 'Check the path.' },
  EACCES: {
    code: 'unreadable-document',
    message: 'cannot be read by this user',
    hint: 'Change its permissions, or run Corroborate as a user who can read it.',
  },
  EPERM: {
    code: 'unreadable-document',
    message: 'cannot be read by this user',
    hint: 'Change its permissions, or run Corroborate as a user who can read it.',
  },
  ELOOP: { code: 'not-found', message: 'is a link that leads nowhere', hint: 'Fix the link.' },
  ENAMETOOLONG: { code: 'invalid-input', message: 'has too long a path', hint: 'Check the path.' },
};

/** Whether the error concerns the whole dossier rather than one item. */
export const concernsDossier = (error: unknown): boolean =>
  error instanceof CorroborateError && OF_THE_DOSSIER.has(error.code);

/** Says of an item what went wrong with it, always naming it. */
export function failureOf(name: string, error: unknown): ItemFailure {
  if (error instanceof CorroborateError) {
    const { code, message, hint } = error;
    return { code, message, hint: hint ?? null };
  }
  const system = systemErrorSchema.safeParse(error);
  const known = system.success ? SYSTEM_FAILURES[system.data.code] : undefined;
  if (known) return { ...known, message: `${name} ${known.message}` };
  return {
    code: 'internal-error',
    message: `${name}: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'This is a fault of Corroborate: please report it with the file if you can share it.',
  };
}
