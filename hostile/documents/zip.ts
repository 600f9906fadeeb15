import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface Part {
  name: string;
  data: Buffer;
  /** Bytes that the directory says it unpacks to. */
  says?: number;
  flags?: number;
  /** Whether it is kept as it is. */
  stored?: true;
  /** Which part it lies over, by its number: nothing of its own is written then. */
  over?: number;
}

/** A ZIP archive of parts, compressed unless they say otherwise. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { name, data, says = data.length, flags = 0, stored, over } of parts) {
    const packed = stored ? data : deflateRawSync(data, { level: 9 });
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32Of(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says, 18);
    common.writeUInt16LE(path.length, 22);
    const local =
      over === undefined
        ? Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed])
        : Buffer.alloc(0);
    offsets.push(over === undefined ? offset : (offsets[over] ?? 0));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offsets.at(-1) ?? 0, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, path);
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length % 65_536, 8);
  end.writeUInt16LE(parts.length % 65_536, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

const crc32Of = (data: Buffer): number => (typeof crc32 === 'function' ? crc32(data) : 0);
