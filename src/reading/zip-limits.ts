import { Buffer } from 'node:buffer';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { CorroborateError } from '../model/error.js';

const MOST_ENTRIES = 10_000;
const MOST_BYTES = 200 * 1024 * 1024;

const tooLarge = (what: string): CorroborateError =>
  new CorroborateError('document-too-large', `The file unpacks to ${what}`, {
    hint: 'It may have been made to exhaust the machine; open it elsewhere and save it as PDF.',
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

/** Unpacks an entry; the library stops where it grows beyond its declared size. */
const inflated = (zip: ZipFile, entry: Entry, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(broken(error));
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > most) stream.destroy(tooLarge('more than 200 MB'));
      });
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (cause) =>
        reject(cause instanceof CorroborateError ? cause : broken(cause)),
      );
    });
  });

/**
 * Unpacks the parts of an archive that are to be read, after a look at the number of its entries
 * and at what its directory declares, and no further than they really inflate to.
 *
 * @returns The parts by their names; of two of one name, the last.
 * @throws {CorroborateError} `document-too-large` for a bomb, `unreadable-document` for damage.
 */
export async function zipParts(
  bytes: Uint8Array,
  willRead: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const zip = await open(bytes);
  const entries = (await entriesOf(zip)).filter(({ fileName }) => willRead(fileName));
  const declared = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (declared > MOST_BYTES) throw tooLarge('more than 200 MB');
  const parts = new Map<string, Buffer>();
  let left = MOST_BYTES;
  for (const entry of entries) {
    const part = await inflated(zip, entry, left);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}
