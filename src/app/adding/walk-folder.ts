import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { RULINGS_FILE_NAME } from '../exporting/rulings-file.js';
import { MODELS_FILE_NAME } from '../language-models/models-file.js';
import {
  readSources,
  SOURCES_FILE_NAMES,
  type SourcesFile,
  withPrivacyOf,
} from './sources-file.js';

/** A file of a folder that may be a document, or why it is none. */
export interface FoundFile {
  /** Absolute path. */
  path: string;
  /** Path from the folder that was added, with forward slashes. */
  relativePath: string;
  /** The nearest sources file at or above it, within the folder that was added. */
  sources: SourcesFile | undefined;
  /** Why it is left out, or null. */
  skipped: string | null;
  /** Why it can't be used, or null; a sources file that can't be read is named so. */
  failure?: unknown;
}

export interface WalkOptions {
  /** Whether links that lead out of the folder are followed. */
  followSymlinks?: boolean;
}

const IGNORED_FOLDERS = new Set(['node_modules']);
/** Files that are about a dossier and no documents of it. */
const OURS: ReadonlySet<string> = new Set([RULINGS_FILE_NAME, MODELS_FILE_NAME]);
const isHidden = (name: string): boolean => name.startsWith('.');
const isReadme = (name: string): boolean => /^readme(\.\w+)?$/i.test(name);
/** Our own answers are no sources: `export` writes them beside the documents. */
const isExportedCheck = (name: string): boolean => /^chk_\w+\.json$/.test(name);
const isSourcesFile = (name: string): boolean => SOURCES_FILE_NAMES.some((known) => known === name);

/** A path below `folder` as it is shown and recorded on every system. */
const forwardSlashes = (folder: string, path: string): string =>
  relative(folder, path).split(sep).join('/');

/** Whether a sources file lists the file at this absolute path. */
const describes = (sources: SourcesFile, path: string): boolean =>
  sources.documents.some(({ file }) => join(sources.path, '..', file) === path);

function reasonToSkip(name: string, path: string, sources: SourcesFile | undefined): string | null {
  if (isHidden(name)) return 'hidden';
  if (isExportedCheck(name)) return 'a check of a dossier';
  const readme = sources !== undefined && isReadme(name) && !describes(sources, path);
  return readme ? 'a README beside a sources file that does not list it' : null;
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = await stat(path).catch(() => undefined);
  if (target?.isFile()) return 'file';
  return target?.isDirectory() ? 'folder' : 'other';
}

interface Visit {
  root: string;
  /** The root without links, or null where links may lead anywhere. */
  within: string | null;
  folder: string;
  sources: SourcesFile | undefined;
  /** Real paths of the folders above, to notice a link that leads back up. */
  above: readonly string[];
}

const LEADS_OUT = 'a link that leads out of the folder; --follow-symlinks follows it';

/** Whether a link leads to something outside a folder. */
async function leadsOut(entry: Dirent, path: string, within: string | null): Promise<boolean> {
  if (within === null || !entry.isSymbolicLink()) return false;
  const target = await realpath(path).catch(() => null);
  return target !== null && target !== within && !target.startsWith(`${within}${sep}`);
}

/** The sources file of a folder; one that can't be read costs what it says and nothing else. */
async function sourcesOf(folder: string, within: string | null) {
  try {
    return { sources: await readSources(folder, within) };
  } catch (failure) {
    return { failure };
  }
}

async function* visit({ root, within, folder, sources, above }: Visit): AsyncGenerator<FoundFile> {
  const here = await realpath(folder);
  if (above.includes(here)) return;
  const own = await sourcesOf(folder, within);
  // Nothing of a broken file is believed, nor does the one above speak for its folder; what that
  // one calls private stays private.
  const inForce =
    own.failure === undefined && own.sources === undefined
      ? sources
      : withPrivacyOf(own.sources, sources);
  if (own.failure !== undefined) {
    const path = join(folder, SOURCES_FILE_NAMES[0]);
    const relativePath = forwardSlashes(root, path);
    yield { path, relativePath, sources: undefined, skipped: null, failure: own.failure };
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    // Found as if it were a file, so that reading it fails and the folder is named.
    const relativePath = forwardSlashes(root, folder);
    yield { path: folder, relativePath, sources: inForce, skipped: null };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    const relativePath = forwardSlashes(root, path);
    if (!isHidden(entry.name) && (await leadsOut(entry, path, within))) {
      yield { path, relativePath, sources: inForce, skipped: LEADS_OUT };
    } else if (kind === 'folder') {
      if (isHidden(entry.name) || IGNORED_FOLDERS.has(entry.name)) continue;
      yield* visit({ root, within, folder: path, sources: inForce, above: [...above, here] });
    } else if (kind === 'file') {
      if (isSourcesFile(entry.name) || OURS.has(entry.name)) continue;
      const skipped = reasonToSkip(entry.name, path, inForce);
      yield { path, relativePath, sources: inForce, skipped };
    } else {
      const skipped = 'neither a file nor a folder, or a link that leads nowhere';
      yield { path, relativePath, sources: inForce, skipped };
    }
  }
}

/**
 * Every file below a folder but the sources files, exported rulings and settings of models, in the order of names.
 * Hidden folders and `node_modules` are passed over. Links are followed within the folder, but
 * never back up; those that lead out of it are named and left, unless they are to be followed.
 */
export async function* walkFolder(
  folder: string,
  { followSymlinks = false }: WalkOptions = {},
): AsyncGenerator<FoundFile> {
  const within = followSymlinks ? null : await realpath(folder);
  yield* visit({ root: folder, within, folder, sources: undefined, above: [] });
}
