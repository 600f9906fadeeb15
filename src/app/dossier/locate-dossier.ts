import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';

/** The folder inside a dossier that holds what Corroborate keeps. */
export const STORE_FOLDER = '.corroborate';

/** Whether a folder is a dossier's. */
export const holdsDossier = (dir: string): boolean => existsSync(join(dir, STORE_FOLDER));

const nearest = (from: string): string | undefined => {
  if (holdsDossier(from)) return from;
  const parent = dirname(from);
  return parent === from ? undefined : nearest(parent);
};

/**
 * Finds the dossier that a command means: the one named, else the configured one, else the
 * working folder or the nearest folder above it that holds one.
 *
 * @throws {CorroborateError} `dossier-not-found`.
 */
export function locateDossier(options: {
  named: string | undefined;
  configured: string | null;
  workingFolder: string;
}): string {
  const { named, configured, workingFolder } = options;
  const chosen = named ?? configured;
  if (chosen === null || chosen === undefined) {
    const found = nearest(workingFolder);
    if (found !== undefined) return found;
    throw new CorroborateError('dossier-not-found', `No dossier in ${workingFolder} or above it`, {
      hint: 'Start one with `init`, or name one with `dossier`.',
    });
  }
  const dir = resolve(workingFolder, chosen);
  if (holdsDossier(dir)) return dir;
  const origin = named === undefined ? ' (named by CORROBORATE_DOSSIER)' : '';
  throw new CorroborateError('dossier-not-found', `No dossier in ${dir}${origin}`, {
    hint: `Start one there with \`init ${chosen}\`.`,
  });
}
