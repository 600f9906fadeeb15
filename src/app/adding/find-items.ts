import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import type { ArchivedItem } from './archived-items.js';
import { describedIn } from './describe-document.js';
import { failureOf, type ItemFailure } from './item-failure.js';
import { readSources, SOURCES_FILE_NAMES, type SourcesFile } from './sources-file.js';
import { type FoundFile, type WalkOptions, walkFolder } from './walk-folder.js';

/** What was named to be added, taken apart into single items. */
export type Item =
  | { kind: 'file'; name: string; file: FoundFile }
  | { kind: 'url'; name: string; url: string }
  /** A web archive, of which each page is an item. */
  | { kind: 'archive'; name: string; path: string; isPrivate: boolean }
  | { kind: 'failed'; name: string; failure: ItemFailure };

/** What WARC and WACZ files are called; a server that sends one calls it so too. */
const ARCHIVE = /\.(?:warc(?:\.gz)?|wacz)$/i;

/** What is captured, read and recorded as one. */
export type SingleItem =
  | Extract<Item, { kind: 'file' | 'url' }>
  | Extract<ArchivedItem, { kind: 'archived' }>;

const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

const failed = (name: string, error: unknown): Item => ({
  kind: 'failed',
  name,
  failure: failureOf(name, error),
});

function webItem(name: string): Item {
  if (/^https?:/i.test(name) && URL.canParse(name)) return { kind: 'url', name, url: name };
  return failed(
    name,
    new CorroborateError('invalid-input', `${name} is not an http or https address`, {
      hint: 'Name a web address, a file or a folder.',
    }),
  );
}

/** Of what a sources file says of an archive, its pages heed alone that it is private. */
const archiveItem = (name: string, path: string, sources: SourcesFile | undefined): Item => ({
  kind: 'archive',
  name,
  path,
  isPrivate: describedIn(sources, path)?.private === true,
});

async function fileItem(name: string, path: string): Promise<Item> {
  const fileName = basename(path);
  const isSources = SOURCES_FILE_NAMES.some((known) => known === fileName);
  const sources = isSources ? undefined : await readSources(dirname(path));
  if (ARCHIVE.test(path)) return archiveItem(name, path, sources);
  const skipped = isSources ? 'describes the other documents' : null;
  return { kind: 'file', name, file: { path, relativePath: fileName, sources, skipped } };
}

async function* folderItems(
  name: string,
  folder: string,
  options: WalkOptions,
): AsyncGenerator<Item> {
  let documents = 0;
  for await (const file of walkFolder(folder, options)) {
    if (file.failure !== undefined) {
      yield failed(file.relativePath, file.failure);
      continue;
    }
    if (file.skipped === null) documents += 1;
    const { relativePath, path, skipped, sources } = file;
    if (skipped === null && ARCHIVE.test(path)) yield archiveItem(relativePath, path, sources);
    else yield { kind: 'file', name: relativePath, file };
  }
  if (documents > 0) return;
  yield failed(
    name,
    new CorroborateError('not-found', `${name} holds no documents`, {
      hint: 'Hidden files and folders are skipped; name a file to add it anyway.',
    }),
  );
}

async function* localItems(
  name: string,
  workingFolder: string,
  options: WalkOptions,
): AsyncGenerator<Item> {
  const path = resolve(workingFolder, name);
  const found = await stat(path);
  if (found.isDirectory()) yield* folderItems(name, path, options);
  else if (found.isFile()) yield await fileItem(name, path);
  else throw new CorroborateError('invalid-input', `${name} is neither a file nor a folder`);
}

/** Takes the named files, folders and web addresses apart; what can't be found is an item too. */
export async function* findItems(
  names: readonly string[],
  workingFolder: string,
  options: WalkOptions = {},
): AsyncGenerator<Item> {
  for (const name of names) {
    if (SCHEME.test(name)) {
      yield webItem(name);
      continue;
    }
    try {
      yield* localItems(name, workingFolder, options);
    } catch (error) {
      yield failed(name, error);
    }
  }
}
