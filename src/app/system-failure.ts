import { z } from 'zod';
import { CorroborateError } from '../model/error.js';

const systemErrorSchema = z.object({ code: z.string(), path: z.string().optional() });

const STORAGE_CODES: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
]);

/**
 * What the operating system refused, as an error that says so. Anything else passes unchanged:
 * it is a fault of ours, and hiding it would hide the fault.
 */
export function explainSystemFailure(error: unknown): unknown {
  const system = systemErrorSchema.safeParse(error);
  if (error instanceof CorroborateError || !system.success) return error;
  const { code, path } = system.data;
  if (!STORAGE_CODES.has(code)) return error;
  const where = path === undefined ? '' : `: ${path}`;
  return new CorroborateError(
    'storage-full',
    `The disk is full or not writable (${code})${where}`,
    {
      hint: 'Free some space or change the permissions of the folder, then run the command again.',
      cause: error,
    },
  );
}
