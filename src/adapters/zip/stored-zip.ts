import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** What stands for a number that is too large for its field; the real one is in the extra field. */
const BEYOND_32 = 0xffff_ffff;
const BEYOND_16 = 0xffff;
/** Version 4.5 knows files beyond 4 GB. */
const VERSION = 45;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day that the format knows: the same content gives the same file. */
const DAY_ONE = 0x21;

interface Entry {
  name: Buffer;
  crc: number;
  size: number;
  offset: number;
}

/** Content that can be gone through twice: once for its checksum, once to write it. */
export interface ZipContent {
  size: number;
  pieces(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export const contentOf = (bytes: Uint8Array): ZipContent => ({
  size: bytes.byteLength,
  pieces: () => [bytes],
});

const uint64 = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
};

/** Numbers of two or four bytes, one after another. */
function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * Writes a ZIP file whose entries are stored as they are, so that programs can read from the
 * middle of them; in the form for large files (ZIP64) where its numbers ask for it.
 */
export class StoredZip {
  readonly #file: FileHandle;
  readonly #limit: number;
  readonly #entries: Entry[] = [];
  #offset = 0;

  /** @param limit - Number from which the form for large files is written; tests lower it. */
  constructor(file: FileHandle, limit = BEYOND_32) {
    this.#file = file;
    this.#limit = limit;
  }

  async add(path: string, content: ZipContent): Promise<void> {
    let crc = 0;
    for await (const piece of content.pieces()) crc = crc32(piece, crc);
    const entry = { name: Buffer.from(path), crc, size: content.size, offset: this.#offset };
    const large = entry.size >= this.#limit;
    const extra = large ? extraField([entry.size, entry.size]) : Buffer.alloc(0);
    const size = large ? BEYOND_32 : entry.size;
    const head = fields(
      [4, 0x04034b50],
      [2, VERSION],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DAY_ONE],
      [4, crc],
      [4, size],
      [4, size],
      [2, entry.name.length],
      [2, extra.length],
    );
    await this.#write(Buffer.concat([head, entry.name, extra]));
    for await (const piece of content.pieces()) await this.#write(piece);
    this.#entries.push(entry);
  }

  /** Writes the directory; nothing can be added afterwards. */
  async finish(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#write(this.#listed(entry));
    const size = this.#offset - start;
    const count = this.#entries.length;
    const large = count >= BEYOND_16 || start >= this.#limit || size >= this.#limit;
    if (large) await this.#write(this.#largeEnd(start, size, count));
    await this.#write(
      fields(
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, large ? BEYOND_16 : count],
        [2, large ? BEYOND_16 : count],
        [4, large ? BEYOND_32 : size],
        [4, large ? BEYOND_32 : start],
        [2, 0],
      ),
    );
  }

  #listed({ name, crc, size, offset }: Entry): Buffer {
    const [large, far] = [size >= this.#limit, offset >= this.#limit];
    const numbers = [...(large ? [size, size] : []), ...(far ? [offset] : [])];
    const extra = numbers.length > 0 ? extraField(numbers) : Buffer.alloc(0);
    const head = fields(
      [4, 0x02014b50],
      [2, VERSION],
      [2, VERSION],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DAY_ONE],
      [4, crc],
      [4, large ? BEYOND_32 : size],
      [4, large ? BEYOND_32 : size],
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, far ? BEYOND_32 : offset],
    );
    return Buffer.concat([head, name, extra]);
  }

  #largeEnd(start: number, size: number, count: number): Buffer {
    return Buffer.concat([
      fields([4, 0x06064b50]),
      uint64(44),
      fields([2, VERSION], [2, VERSION], [4, 0], [4, 0]),
      ...[count, count, size, start].map(uint64),
      fields([4, 0x07064b50], [4, 0]),
      uint64(start + size),
      fields([4, 1]),
    ]);
  }

  async #write(bytes: Uint8Array): Promise<void> {
    await this.#file.appendFile(bytes);
    this.#offset += bytes.byteLength;
  }
}

const extraField = (numbers: readonly number[]): Buffer =>
  Buffer.concat([fields([2, 1], [2, numbers.length * 8]), ...numbers.map(uint64)]);
