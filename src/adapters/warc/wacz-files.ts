import type { FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { CorroborateError } from '../../model/error.js';
import { type ByteSource, openSource, sourceOf } from './byte-source.js';

const MOST_ENTRIES = 10_000;
/** Files that say what an archive holds are read whole. */
const LARGEST_READ_WHOLE = 4 * 1024 * 1024;
/** The head of an entry that stands before its data (ZIP, 4.3.7). */
const LOCAL_HEAD = 30;

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

/**
 * The directory of a WACZ file has to mean one thing: a name that stands there twice shows one file to
 * one program and another to the next, and files that lie over one another are read again and again.
 *
 * @throws {CorroborateError} `unreadable-document`.
 */
function expectOneMeaning(entries: readonly Entry[], size: number, name: string): void {
  const seen = new Set<string>();
  let stored = 0;
  for (const { fileName, compressionMethod, uncompressedSize, compressedSize } of entries) {
    stored += compressionMethod === 0 ? uncompressedSize : compressedSize;
    const fault = seen.has(fileName)
      ? `it holds two files called ${fileName}`
      : stored > size && 'its files lie over one another';
    if (fault)
      throw new CorroborateError('unreadable-document', `${name} cannot be read: ${fault}`, {
        hint: 'Get it again from where it was made.',
      });
    seen.add(fileName);
  }
}

/** The files of a WACZ archive. */
export interface WaczFiles {
  /** Bytes of the whole archive. */
  size: number;
  /** In the order of its directory. */
  names: readonly string[];
  /** A file that is stored as it is; null where it is packed, cut off or not there. */
  stored(fileName: string): Promise<ByteSource | null>;
  /** A small file, also one that is packed; null where it is not there, large or broken. */
  whole(fileName: string): Promise<Buffer | null>;
  close(): Promise<void>;
}

/**
 * @param name - For messages.
 * @throws {CorroborateError} `unreadable-document`, `document-too-large`.
 */
export async function openWacz(path: string, name: string): Promise<WaczFiles> {
  const zip = await opened(path, name);
  const { file, source } = await openSource(path);
  const close = async () => {
    zip.close();
    await file.close();
  };
  try {
    const entries = await entriesOf(zip, name);
    expectOneMeaning(entries, source.size, name);
    const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
    return {
      size: source.size,
      names: [...byName.keys()],
      async stored(fileName) {
        const entry = byName.get(fileName);
        return entry === undefined ? null : storedAt(file, entry, source.size);
      },
      async whole(fileName) {
        const entry = byName.get(fileName);
        if (entry === undefined || entry.uncompressedSize > LARGEST_READ_WHOLE) return null;
        // One that unpacks to more than the directory says is broken off there.
        return new Promise((resolve) => {
          zip.openReadStream(entry, (error, stream) => {
            if (error) resolve(null);
            else buffer(stream).then(resolve, () => resolve(null));
          });
        });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
