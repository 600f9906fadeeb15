import { createHash, randomUUID } from 'node:crypto';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import type { ByteStore, StoredThing } from '../../ports/byte-store.js';

/** Writes all bytes to an open file; a test passes one that runs out of space. */
export type WriteBytes = (file: FileHandle, bytes: Uint8Array) => Promise<void>;

const writeAll: WriteBytes = (file, bytes) => file.writeFile(bytes);

/** The path of bytes under the first two digits of their hash. */
const IN_PLACE = /^([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

/** Makes a rename or a new file in a folder survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Bytes in files that are named after their hash, in 256 folders: `ab/abcdef…`. A file appears
 * under its name only when it is whole and durable, and is never written again.
 */
export class FileByteStore implements ByteStore {
  readonly #folder: string;
  readonly #write: WriteBytes;
  /** Folders within that are known to survive a power cut themselves. */
  readonly #lasting = new Set<string>();

  /** @param folder - Absolute path; made on the first `put`. */
  constructor(folder: string, options: { write?: WriteBytes } = {}) {
    this.#folder = folder;
    this.#write = options.write ?? writeAll;
  }

  /** @throws {CorroborateError} `storage-full` or `access-denied` where the bytes can't be written. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (await this.has(sha256)) return sha256;
    const path = this.#pathOf(sha256);
    const unfinished = `${path}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await this.#writeDurably(unfinished, bytes);
      await rename(unfinished, path);
      await syncFolder(dirname(path));
      await this.#makeLast(dirname(path));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw translateFileError(error, path);
    }
    return sha256;
  }

  async get(sha256: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#pathOf(sha256));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async has(sha256: string): Promise<boolean> {
    try {
      return (await stat(this.#pathOf(sha256))).isFile();
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async list(): Promise<StoredThing[]> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true }).catch(
      (error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      },
    );
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => {
        const path = relative(this.#folder, join(entry.parentPath, entry.name)).replaceAll(
          sep,
          '/',
        );
        const sha256 = IN_PLACE.exec(path)?.[2] ?? null;
        return { path, sha256, plain: entry.isFile() };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async #makeLast(folder: string): Promise<void> {
    if (this.#lasting.has(folder)) return;
    await syncFolder(this.#folder);
    this.#lasting.add(folder);
  }

  async #writeDurably(path: string, bytes: Uint8Array): Promise<void> {
    const file = await open(path, 'wx');
    try {
      await this.#write(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  #pathOf(sha256: string): string {
    // A hash may come from a report that somebody else wrote: it must not name another file.
    if (!/^[0-9a-f]{64}$/.test(sha256)) {
      throw new CorroborateError('invalid-input', `Not a SHA-256 in hex: ${sha256.slice(0, 80)}`);
    }
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }
}
