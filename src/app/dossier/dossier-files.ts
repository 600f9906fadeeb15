import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { SqliteLedger } from '../../adapters/sqlite/sqlite-ledger.js';
import { CorroborateError } from '../../model/error.js';
import { translateFileError } from '../../model/file-error.js';
import { STORE_FOLDER } from './locate-dossier.js';

/** Raised when the layout of the folder changes; the ledger's schema has a version of its own. */
const FORMAT = 1;

const manifestSchema = z.object({ format: z.int().positive(), name: z.string().min(1) });

/** Where a dossier keeps what. All paths are absolute. */
export interface DossierFiles {
  /** The dossier's own folder, which the user sees. */
  dir: string;
  /** Name and format version; its presence makes the folder a dossier. */
  manifest: string;
  ledger: string;
  index: string;
  captured: string;
  /** Rows of the tables; derived, and may go at any time. */
  tables: string;
  /** WARC files of what was exchanged with the web. */
  web: string;
  /** What was recognised of scans, page by page; derived. */
  scans: string;
  /** Derived, and may go at any time. */
  readings: string;
  /** What versions before readings kept in their place. */
  judgements: string;
  /** How much language models count beside the reader, where somebody measured them. */
  modelWeights: string;
  /** What a server remembers beside the ledger. */
  server: string;
  /** What is being uploaded, until it is added. */
  uploads: string;
  /** There while the index is made anew, with the number of the process that does it. */
  rebuilding: string;
}

export function dossierFiles(dir: string): DossierFiles {
  const store = resolve(dir, STORE_FOLDER);
  return {
    dir: resolve(dir),
    manifest: join(store, 'dossier.json'),
    ledger: join(store, 'ledger.sqlite'),
    index: join(store, 'index'),
    captured: join(store, 'captured'),
    tables: join(store, 'tables.duckdb'),
    web: join(store, 'web'),
    scans: join(store, 'scans'),
    readings: join(store, 'readings.sqlite'),
    judgements: join(store, 'judgements.sqlite'),
    modelWeights: join(store, 'model-weights.json'),
    server: join(store, 'server.sqlite'),
    uploads: join(store, 'uploads'),
    rebuilding: join(store, 'rebuilding'),
  };
}

/** The text of a file, or undefined where there is none. */
export const readIfPresent = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw translateFileError(error, path);
  }
};

function parseManifest(text: string, path: string): { name: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const format = z.object({ format: z.int() }).safeParse(value);
  if (format.success && format.data.format > FORMAT) {
    throw new CorroborateError('dossier-too-new', `A newer Corroborate made the dossier: ${path}`, {
      hint: 'Update Corroborate, then try again.',
    });
  }
  const manifest = manifestSchema.safeParse(value);
  if (manifest.success) return manifest.data;
  throw new CorroborateError('dossier-damaged', `The dossier's description is damaged: ${path}`, {
    hint: `Write {"format": ${FORMAT}, "name": "…"} into it, or restore it from a backup.`,
    cause: manifest.error,
  });
}

/**
 * The name of the dossier in a folder.
 *
 * @throws {CorroborateError} `dossier-not-found`, `dossier-too-new`, `dossier-damaged`.
 */
export async function readManifest({ dir, manifest }: DossierFiles): Promise<{ name: string }> {
  const text = await readIfPresent(manifest);
  if (text !== undefined) return parseManifest(text, manifest);
  throw new CorroborateError('dossier-not-found', `No dossier in ${dir}`, {
    hint: `Start one there with \`init ${dir}\`.`,
  });
}

/** Writes a file that is either as it was or whole. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  const file = await open(unfinished, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/**
 * Makes a dossier in a folder, which may hold other files and need not exist. A dossier that is
 * there already is never changed.
 *
 * @param options.name - What to call it; the folder's name unless given.
 * @param options.keepExisting - Take one that is there already for the answer rather than an error.
 * @throws {CorroborateError} `invalid-input` where there is a dossier already; `access-denied` and
 *   `storage-full` where the folder can't be written.
 */
export async function createDossier(
  dir: string,
  options: { name?: string | undefined; keepExisting?: boolean } = {},
): Promise<{ dir: string; name: string; created: boolean }> {
  const files = dossierFiles(dir);
  const present = await readIfPresent(files.manifest);
  if (present !== undefined) {
    const { name } = parseManifest(present, files.manifest);
    if (options.keepExisting) return { dir: files.dir, name, created: false };
    throw new CorroborateError(
      'invalid-input',
      `${files.dir} holds the dossier "${name}" already`,
      {
        hint: 'Name another folder, or add `keepExisting` to keep using this one.',
      },
    );
  }
  const name = options.name ?? (basename(files.dir) || 'dossier');
  try {
    await mkdir(files.captured, { recursive: true });
    await SqliteLedger.create({ path: files.ledger, name }).close();
    // Last, so that a making cut short leaves no dossier and can be done again.
    await writeWhole(files.manifest, `${JSON.stringify({ format: FORMAT, name }, null, 2)}\n`);
  } catch (error) {
    throw translateFileError(error, files.dir);
  }
  return { dir: files.dir, name, created: true };
}
