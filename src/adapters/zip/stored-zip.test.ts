import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { contentOf, StoredZip } from './stored-zip.js';

const CONTENT = { 'a.txt': 'Hello', 'folder/ü.txt': 'x'.repeat(3000), 'empty.txt': '' };

const textOf = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces).toString()));
      stream.on('error', reject);
    });
  });

/** What a reader of ZIP files finds: checksums are its to check. */
const contentIn = (path: string): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true }, (failure, zip) => {
      if (failure) return reject(failure);
      const found: Record<string, string> = {};
      zip.on('entry', async (entry: Entry) => {
        found[entry.fileName] = await textOf(zip, entry);
        zip.readEntry();
      });
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.readEntry();
    });
  });

it.each([
  ['small', undefined],
  ['large', 1000],
])('writes what others read, in the form for %s files', async (_form, limit) => {
  const path = join(scratchFolder(), 'a.zip');
  const file = await open(path, 'w');
  const zip = new StoredZip(file, limit);
  for (const [name, text] of Object.entries(CONTENT))
    await zip.add(name, contentOf(Buffer.from(text)));
  await zip.finish();
  await file.close();
  expect(await contentIn(path)).toEqual(CONTENT);
});
