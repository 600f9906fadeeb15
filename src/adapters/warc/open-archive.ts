import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { type ArchivedPart, archivedPages } from './archived-pages.js';
import { type ByteSource, openSource, piecesOf, sourceOf } from './byte-source.js';

const MOST_ENTRIES = 10_000;
const LARGEST_PACKAGE = 10 * 1024 * 1024;
/** The head of an entry that stands before its data (ZIP, 4.3.7). */
const LOCAL_HEAD = 30;

const packageSchema = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

const damaged = (name: string, cause?: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', `${name} is a damaged archive`, {
    hint: 'Get it again from where it was made.',
    cause,
  });

const opened = (path: string, name: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(damaged(name, error)) : resolve(zip),
    );
  });

const entriesOf = (zip: ZipFile, name: string): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length <= MOST_ENTRIES) zip.readEntry();
      else
        reject(
          new CorroborateError(
            'document-too-large',
            `${name} holds more than ${MOST_ENTRIES} files`,
          ),
        );
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error) => reject(damaged(name, error)));
    zip.readEntry();
  });

/** Where the data of an entry lie that is stored as it is; null where it is packed or lies outside. */
async function storedAt(file: FileHandle, entry: Entry, size: number): Promise<ByteSource | null> {
  if (entry.compressionMethod !== 0) return null;
  const head = Buffer.alloc(LOCAL_HEAD);
  await file.read(head, 0, LOCAL_HEAD, entry.relativeOffsetOfLocalHeader);
  const from =
    entry.relativeOffsetOfLocalHeader + LOCAL_HEAD + head.readUInt16LE(26) + head.readUInt16LE(28);
  return from + entry.uncompressedSize > size ? null : sourceOf(file, from, entry.uncompressedSize);
}

/** The hashes that an archive states of its files, by path; none where it states none. */
async function statedHashes(source: ByteSource | null): Promise<Map<string, string>> {
  if (source === null || source.size > LARGEST_PACKAGE) return new Map();
  try {
    const text = (await source.read(0, source.size)).toString('utf8');
    const { resources } = packageSchema.parse(JSON.parse(text));
    return new Map(resources.map(({ path, hash }) => [path, hash]));
  } catch {
    return new Map();
  }
}

async function isAsStated(source: ByteSource, stated: string | undefined): Promise<boolean> {
  const value = /^sha256:([0-9a-f]{64})$/i.exec(stated ?? '')?.[1];
  if (value === undefined) return true;
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source, 0)) hash.update(piece);
  return hash.digest('hex') === value.toLowerCase();
}

async function* pagesOfWacz(path: string, name: string): AsyncGenerator<ArchivedPart> {
  const zip = await opened(path, name);
  const { file, source } = await openSource(path);
  try {
    const entries = await entriesOf(zip, name);
    const described = entries.find(({ fileName }) => fileName === 'datapackage.json');
    const hashes = await statedHashes(
      described ? await storedAt(file, described, source.size) : null,
    );
    for (const entry of entries) {
      const { fileName } = entry;
      if (!/^archive\/[^/]+\.warc(?:\.gz)?$/i.test(fileName)) continue;
      const stored = await storedAt(file, entry, source.size);
      if (stored === null)
        yield { kind: 'fault', url: null, why: `${fileName} is packed once more, or cut off` };
      else {
        if (!(await isAsStated(stored, hashes.get(fileName))))
          yield { kind: 'fault', url: null, why: `${fileName} is not what its hash says` };
        yield* archivedPages(stored);
      }
    }
  } finally {
    zip.close();
    await file.close();
  }
}

async function* pagesOfWarc(path: string): AsyncGenerator<ArchivedPart> {
  const { file, source } = await openSource(path);
  try {
    yield* archivedPages(source);
  } finally {
    await file.close();
  }
}

/**
 * The pages of a WARC or WACZ file, by what it begins with.
 *
 * @param name - For messages.
 * @throws {CorroborateError} `unreadable-document` where it is no archive at all.
 */
export async function* pagesOfArchive(path: string, name: string): AsyncGenerator<ArchivedPart> {
  const { file, source } = await openSource(path);
  const start = await source.read(0, 2).finally(() => file.close());
  if (start.toString('latin1') === 'PK') yield* pagesOfWacz(path, name);
  else yield* pagesOfWarc(path);
}
