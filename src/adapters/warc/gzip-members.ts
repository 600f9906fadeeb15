import { once } from 'node:events';
import { pipeline, Readable } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type ByteSource, piecesOf } from './byte-source.js';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** The fixed part of a member's head (RFC 1952). */
const HEAD = 10;
/** Checksum and length behind a member's data. */
const TRAILER = 8;
/** A head with names and comments that is longer was made to be long. */
const LONGEST_HEAD = 64 * 1024;
/** Members that end within so many bytes are unpacked at once: an archive can have a million of them. */
const SMALL = 16 * 1024;
/** What a small one unpacks to at most; others are unpacked piece by piece. */
const SMALL_UNPACKED = 256 * 1024;

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

interface Beginning {
  /** Where the data begin, counted from where the member does. */
  start: number;
  /** The first of the data. */
  data: Buffer;
}

/** The beginning of the member at this place; null where none is. */
async function beginningAt(source: ByteSource, at: number): Promise<Beginning | null> {
  const usual = await source.read(at, SMALL);
  const start =
    dataStart(usual) ??
    (usual.subarray(0, 3).equals(MAGIC) ? dataStart(await source.read(at, LONGEST_HEAD)) : null);
  return start === null ? null : { start, data: usual.subarray(start) };
}

const unpackedSchema = z.object({
  buffer: z.instanceof(Buffer),
  engine: z.object({ bytesWritten: z.number() }),
});

/** The whole of a small member, with how many bytes it took; null where these are not all of it. */
function unpackedAtOnce(data: Buffer): { bytes: Buffer; packed: number } | null {
  try {
    const options = { info: true, maxOutputLength: SMALL_UNPACKED };
    const { buffer, engine } = unpackedSchema.parse(inflateRawSync(data, options));
    return { bytes: buffer, packed: engine.bytesWritten };
  } catch {
    return null;
  }
}

async function* single(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes;
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
  const beginning = await beginningAt(source, at);
  if (beginning === null) return null;
  const from = at + beginning.start;
  const small = unpackedAtOnce(beginning.data);
  if (small !== null)
    return { pieces: single(small.bytes), end: () => from + small.packed + TRAILER };
  const inflate = createInflateRaw();
  pipeline(Readable.from(piecesOf(source, from)), inflate, () => undefined);
  return {
    pieces: inflate,
    end: () => from + inflate.bytesWritten + TRAILER,
  };
}

/** Whether what begins here unpacks to the beginning of a WARC record. */
async function beginsRecord(source: ByteSource, at: number): Promise<boolean> {
  const beginning = await beginningAt(source, at);
  if (beginning === null) return false;
  const inflate = createInflateRaw();
  inflate.on('error', () => undefined);
  inflate.end(beginning.data.subarray(0, 4096));
  await Promise.race([once(inflate, 'readable'), once(inflate, 'close')]).catch(() => undefined);
  const head: Buffer | null = inflate.read(5) as Buffer | null;
  inflate.destroy();
  return head?.toString('latin1') === 'WARC/';
}

const WINDOW = 1024 * 1024;

/**
 * @param allowance.tries - How many places may still be tried that look like the beginning of a member.
 * @returns The first place at or after another at which a member with a record begins, or null, also where
 * nothing is left to try with.
 */
export async function nextMember(
  source: ByteSource,
  from: number,
  allowance: { tries: number },
): Promise<number | null> {
  for (let at = from; at < source.size; at += WINDOW) {
    // Windows overlap, so that no mark is cut in two.
    const window = await source.read(at, WINDOW + MAGIC.length - 1);
    let found = window.indexOf(MAGIC);
    while (found >= 0) {
      if (allowance.tries === 0) return null;
      allowance.tries -= 1;
      if (await beginsRecord(source, at + found)) return at + found;
      found = window.indexOf(MAGIC, found + 1);
    }
  }
  return null;
}
