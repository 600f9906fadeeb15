import { once } from 'node:events';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type ByteSource, piecesOf } from './byte-source.js';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** The fixed part of a member's head (RFC 1952). */
const HEAD = 10;
/** Checksum and length behind a member's data. */
const TRAILER = 8;
/** A head with names and comments that is longer was made to be long. */
const LONGEST_HEAD = 64 * 1024;
/** Nearly every head is shorter: an archive can have a million members of a few bytes each. */
const USUAL_HEAD = 256;

/** Where the data of the member at this place begin, counted from there; null where none is. */
function dataStart(head: Buffer): number | null {
  if (head.length < HEAD || !head.subarray(0, 3).equals(MAGIC)) return null;
  const flags = head[3] ?? 0;
  if (flags > 0x1f) return null;
  let at = HEAD;
  if (flags & 4) at += 2 + head.readUInt16LE(Math.min(at, head.length - 2));
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  return flags & 2 ? at + 2 : at;
}

/** Where the data of the member at this place begin; null where none is. */
async function dataPlace(source: ByteSource, at: number): Promise<number | null> {
  const usual = await source.read(at, USUAL_HEAD);
  const start =
    dataStart(usual) ??
    (usual.subarray(0, 3).equals(MAGIC) ? dataStart(await source.read(at, LONGEST_HEAD)) : null);
  return start === null ? null : at + start;
}

/** One member of a gzip file, as it is unpacked. */
export interface Member {
  /** Unpacked data; fails where they are broken or cut short. */
  pieces: AsyncIterable<Buffer>;
  /** Where the next member begins; known when all pieces were taken. */
  end(): number;
}

/** The member that begins at a place, or null where none does. */
export async function memberAt(source: ByteSource, at: number): Promise<Member | null> {
  const start = await dataPlace(source, at);
  if (start === null) return null;
  const inflate = createInflateRaw();
  pipeline(Readable.from(piecesOf(source, start)), inflate, () => undefined);
  return {
    pieces: inflate,
    end: () => start + inflate.bytesWritten + TRAILER,
  };
}

/** Whether what begins here unpacks to the beginning of a WARC record. */
async function beginsRecord(source: ByteSource, at: number): Promise<boolean> {
  const start = await dataPlace(source, at);
  if (start === null) return false;
  const inflate = createInflateRaw();
  inflate.on('error', () => undefined);
  inflate.end(await source.read(start, 4096));
  await Promise.race([once(inflate, 'readable'), once(inflate, 'close')]).catch(() => undefined);
  const head: Buffer | null = inflate.read(5) as Buffer | null;
  inflate.destroy();
  return head?.toString('latin1') === 'WARC/';
}

const WINDOW = 1024 * 1024;

/** How many places may still be tried that look like the beginning of a member. */
export interface Tries {
  left: number;
}

/**
 * The first place at or after another at which a member with a record begins, or null, also where
 * nothing is left to try with.
 */
export async function nextMember(
  source: ByteSource,
  from: number,
  tries: Tries,
): Promise<number | null> {
  for (let at = from; at < source.size; at += WINDOW) {
    // Windows overlap, so that no mark is cut in two.
    const window = await source.read(at, WINDOW + MAGIC.length - 1);
    let found = window.indexOf(MAGIC);
    while (found >= 0) {
      if (tries.left === 0) return null;
      tries.left -= 1;
      if (await beginsRecord(source, at + found)) return at + found;
      found = window.indexOf(MAGIC, found + 1);
    }
  }
  return null;
}
