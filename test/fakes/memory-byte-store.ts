import { createHash } from 'node:crypto';
import type { ByteStore, StoredThing } from '../../src/ports/byte-store.js';

export class MemoryByteStore implements ByteStore {
  readonly #contents = new Map<string, Uint8Array>();

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!this.#contents.has(sha256)) this.#contents.set(sha256, bytes.slice());
    return sha256;
  }

  async get(sha256: string): Promise<Uint8Array | undefined> {
    return this.#contents.get(sha256)?.slice();
  }

  async list(): Promise<StoredThing[]> {
    const hashes = [...this.#contents.keys()].sort();
    return hashes.map((sha256) => ({
      path: `${sha256.slice(0, 2)}/${sha256}`,
      sha256,
      plain: true,
    }));
  }

  async has(sha256: string): Promise<boolean> {
    return this.#contents.has(sha256);
  }
}
