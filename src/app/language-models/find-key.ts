import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ModelRole } from '../../model/assistance.js';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import type { KeyPlace } from '../key-schema.js';
import type { RoleEntry } from './models-file.js';

/** A key, or why there is none: "has no key: OPENAI_API_KEY is not set". */
export interface FoundKey {
  key: string | null;
  lacks: string | null;
  /** Where it is kept, as it may be shown; null where none is wanted. */
  keptIn: string | null;
}

export type Variables = Readonly<Record<string, string | undefined>>;

export const NO_KEY: FoundKey = { key: null, lacks: null, keptIn: null };

/** Bits of a file's mode that let anybody but its owner read or write it; Windows has none. */
const OTHERS = 0o066;
const hasModes = process.platform !== 'win32';

/** What may stand in a header. */
const FORM = /^[\x21-\x7e]+$/;

function checked(text: string, keptIn: string): FoundKey {
  const key = text.trim();
  if (key === '') return { key: null, lacks: `has no key: ${keptIn} is empty`, keptIn };
  if (FORM.test(key)) return { key, lacks: null, keptIn };
  return { key: null, lacks: `has no key: ${keptIn} holds more than a key`, keptIn };
}

/** The key in a variable of the environment. */
export function inVariable(name: string, variables: Variables): FoundKey {
  const value = variables[name];
  if (value) return checked(value, name);
  return { key: null, lacks: `has no key: ${name} is not set`, keptIn: name };
}

/** @throws {CorroborateError} `access-denied` where others may read the file. */
async function inFile(path: string): Promise<FoundKey> {
  try {
    const { mode } = await stat(path);
    if (hasModes && (mode & OTHERS) !== 0)
      throw new CorroborateError('access-denied', `Others may read the key: ${path}`, {
        hint: `Take that from them with \`chmod 600 ${path}\`.`,
      });
    return checked(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (isMissing(error))
      return { key: null, lacks: `has no key: ${path} is missing`, keptIn: path };
    throw translateFileError(error, path);
  }
}

const keyVariable = (role: ModelRole): string => `CORROBORATE_MODEL_${role.toUpperCase()}_KEY`;

/** The key of a role that the environment names: its own, or that of all. */
export function keyOfEnvironment(role: ModelRole, variables: Variables): FoundKey {
  const name = [keyVariable(role), 'CORROBORATE_MODEL_KEY'].find((known) => variables[known]);
  return name === undefined ? NO_KEY : inVariable(name, variables);
}

/**
 * The key in the place that a file names.
 *
 * @param path - The file that names it: relative paths count from its folder.
 * @throws {CorroborateError} `access-denied` where others may read the key's file.
 */
export async function keyAt(
  place: KeyPlace,
  { path, variables }: { path: string; variables: Variables },
): Promise<FoundKey> {
  if ('env' in place) return inVariable(place.env, variables);
  const file = place.file.startsWith('~/') ? join(homedir(), place.file.slice(2)) : place.file;
  return inFile(resolve(dirname(path), file));
}

/** The key that the environment gives a role; that of all is none of one role. */
export const keyOfRole = (role: ModelRole, variables: Variables): FoundKey | undefined => {
  const own = keyVariable(role);
  return variables[own] ? inVariable(own, variables) : undefined;
};

/**
 * The key of a role that the user's own file names: what the environment gives for the role comes first.
 *
 * @throws {CorroborateError} as `keyAt`.
 */
export async function keyOfEntry(
  role: ModelRole,
  { key }: RoleEntry,
  where: { path: string; variables: Variables },
): Promise<FoundKey> {
  return keyOfRole(role, where.variables) ?? (key === undefined ? NO_KEY : keyAt(key, where));
}
