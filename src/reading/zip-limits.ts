import { Buffer } from 'node:buffer';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { CorroborateError } from '../model/error.js';

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 200 * 1024 * 1024;

const tooLarge = (what: string): CorroborateError =>
  new CorroborateError('document-too-large', `The file unpacks to ${what}`, {
    hint: 'It may be built to exhaust the machine; open it elsewhere and save it as PDF.',
  });

const broken = (cause: unknown): CorroborateError =>
  new CorroborateError('unreadable-document', 'The file is a damaged archive', {
    hint: 'Open it in its own program and save it again.',
    cause,
  });

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(broken(error)) : resolve(zip),
    );
  });

const entriesOf = (zip: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_ENTRIES) reject(tooLarge(`more than ${MOST_ENTRIES} files`));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error) => reject(broken(error)));
    zip.readEntry();
  });

/** Unpacks an entry to nowhere; the library stops where it grows beyond its declared size. */
const inflatedSize = (zip: ZipFile, entry: Entry): Promise<number> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(error));
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_BYTES) stream.destroy(tooLarge('more than 200 MB'));
      });
      stream.on('end', () => resolve(size));
      stream.on('error', (cause) =>
        reject(cause instanceof CorroborateError ? cause : broken(cause)),
      );
    });
  });

/**
 * Checks an archive before a library unpacks it: number of entries, what the directory declares,
 * and what the entries that will be read really inflate to.
 *
 * @throws {CorroborateError} `document-too-large` for a bomb, `unreadable-document` for damage.
 */
export async function checkZip(
  bytes: Uint8Array,
  willRead: (name: string) => boolean,
): Promise<void> {
  const zip = await open(bytes);
  const entries = (await entriesOf(zip)).filter(({ fileName }) => willRead(fileName));
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > MOST_BYTES) throw tooLarge('more than 200 MB');
  let inflated = 0;
  for (const entry of entries) {
    inflated += await inflatedSize(zip, entry);
    if (inflated > MOST_BYTES) throw tooLarge('more than 200 MB');
  }
}

/** Text of one entry, or undefined where the archive has none of that name. Check it first. */
export async function zipEntryText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const zip = await open(bytes);
  const entry = (await entriesOf(zip)).find(({ fileName }) => fileName === name);
  if (entry === undefined) return undefined;
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(error));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      stream.on('error', (cause) => reject(broken(cause)));
    });
  });
}
