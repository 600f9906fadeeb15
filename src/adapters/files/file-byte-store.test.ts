import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { FileByteStore } from './file-byte-store.js';

const BYTES = new TextEncoder().encode('captured');
const HASH = '7e3a6bdb4a7b34bb1f3dd69b0b9b1ecf8b6e8d10b0e1c5dbbb4c1b53a0b0ba3f';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

it('names files after their hash and never writes one again', async () => {
  const folder = scratchFolder();
  const store = new FileByteStore(folder);
  const sha256 = await store.put(BYTES);
  const path = join(folder, sha256.slice(0, 2), sha256);
  expect(filesBelow(folder)).toEqual([join(sha256.slice(0, 2), sha256)]);
  expect(readFileSync(path, 'utf8')).toBe('captured');
  writeFileSync(path, 'tampered');
  await store.put(BYTES);
  expect(readFileSync(path, 'utf8')).toBe('tampered');
});

it('leaves nothing behind when the disk is full, and works again when it is not', async () => {
  const folder = scratchFolder();
  let full = true;
  const store = new FileByteStore(folder, {
    write: async (file, bytes) => {
      await file.write(bytes, 0, full ? 3 : bytes.length);
      if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  });
  await expect(store.put(BYTES)).rejects.toMatchObject({ code: 'storage-full', retryable: true });
  expect(filesBelow(folder)).toEqual([]);
  full = false;
  const sha256 = await store.put(BYTES);
  expect(new TextDecoder().decode(await store.get(sha256))).toBe('captured');
});

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'says that a folder is not writable (skipped for the superuser, who may write anywhere)',
  async () => {
    const folder = join(scratchFolder(), 'captured');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await expect(new FileByteStore(folder).put(BYTES)).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining(folder),
    });
    chmodSync(folder, 0o700);
  },
);

it.each(['../../../../etc/passwd', HASH.toUpperCase(), HASH.slice(1), ''])(
  'takes nothing but a hash for a name: %j',
  async (name) => {
    const store = new FileByteStore(scratchFolder());
    await expect(store.get(name)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(store.has(name)).rejects.toMatchObject({ code: 'invalid-input' });
  },
);
