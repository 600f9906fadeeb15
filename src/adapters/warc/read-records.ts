import type { ByteSource } from './byte-source.js';
import { piecesOf } from './byte-source.js';
import { memberAt, nextMember } from './gzip-members.js';
import { PulledBytes } from './pulled-bytes.js';

/** A record of an archive. */
export interface WarcRecord {
  /** `response`, `resource`, `request`, `revisit` … */
  type: string;
  url: string | null;
  /** As the archive says it, unparsed. */
  date: string | null;
  /** Lower-case names of the record's own head. */
  fields: ReadonlyMap<string, string>;
  /** What it holds, or null where that is larger than anybody reads. */
  block: Buffer | null;
  bytes: number;
}

/** A place at which an archive can't be read; what follows it may be whole again. */
interface ArchiveFault {
  /** Byte of the file at which the part begins that is affected. */
  at: number;
  why: string;
}

export type ArchivePart =
  | { kind: 'record'; record: WarcRecord }
  | ({ kind: 'fault' } & ArchiveFault);

export interface ArchiveLimits {
  /** Larger records are passed over. */
  recordBytes: number;
  /** Times that the whole may grow on unpacking, once it has grown beyond `freely`. */
  growth: number;
  freely: number;
  /** Damaged places after which the rest is left. */
  faults: number;
  /** Places behind damage that may be tried because they look like the beginning of a member. */
  tries: number;
}

export const ARCHIVE_LIMITS: Readonly<ArchiveLimits> = {
  recordBytes: 64 * 1024 * 1024,
  growth: 200,
  freely: 1024 * 1024 * 1024,
  faults: 100,
  tries: 10_000,
};

/** What may still be spent on an archive, over all files of records that are in it. */
export interface Allowance {
  /** Bytes that it may still unpack to. */
  unpacked: number;
  faults: number;
  tries: number;
}

/** @param size - Of the whole archive. */
export const allowanceOf = (
  { growth, freely, faults, tries }: ArchiveLimits,
  size: number,
): Allowance => ({ unpacked: Math.max(freely, growth * size), faults, tries });

/** Whether no more of an archive is to be read. */
export const isSpent = ({ unpacked, faults, tries }: Allowance): boolean =>
  unpacked < 0 || faults < 0 || tries === 0;

const LONGEST_HEAD = 64 * 1024;

function fieldsOf(head: Buffer): Map<string, string> {
  const fields = new Map<string, string>();
  // A line that begins with a space goes on with the one before.
  const lines = head
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

type Read = { record: WarcRecord } | { fault: string } | null;

/**
 * The record that comes next; null at the end.
 *
 * @param size - Bytes that there are in all, where that is known.
 */
async function readRecord(
  bytes: PulledBytes,
  { most, size }: { most: number; size: number },
): Promise<Read> {
  const start = (await bytes.peek(7)).toString('latin1');
  if (start === '') return null;
  if (start !== 'WARC/1.') return { fault: 'a record does not begin where the one before it ends' };
  const head = await bytes.through('\r\n\r\n', LONGEST_HEAD);
  if (head === null) return { fault: 'the head of a record does not end' };
  const fields = fieldsOf(head);
  const stated = fields.get('content-length') ?? '';
  const length = Number(stated);
  if (!/^\d+$/.test(stated) || !Number.isSafeInteger(length))
    return { fault: 'a record does not say how long it is' };
  // A length that lies costs its own record: nothing was taken yet of those behind it.
  if (length > size - bytes.position)
    return { fault: 'a record is shorter than it says, or was cut off' };
  const block = length <= most ? await bytes.take(length) : null;
  const came = block === null ? await bytes.skip(length) : block.length;
  if (came < length) return { fault: 'a record is shorter than it says, or was cut off' };
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const type = fields.get('warc-type') ?? '';
  const record = { type, url, date: fields.get('warc-date') ?? null, fields, block, bytes: length };
  return { record };
}

/**
 * The records of a stream, with the faults among them; after one it goes on with what begins next.
 *
 * @param at - Where the member begins whose stream it is; left out where the file itself is.
 */
async function* recordsIn(
  pieces: AsyncIterable<Buffer>,
  { most, size = Number.POSITIVE_INFINITY, at }: { most: number; size?: number; at?: number },
): AsyncGenerator<ArchivePart> {
  const bytes = new PulledBytes(pieces);
  for (;;) {
    await bytes.skipBlankLines();
    const begun = bytes.position;
    const read = await readRecord(bytes, { most, size });
    if (read === null) return;
    if ('record' in read) yield { kind: 'record', record: read.record };
    else {
      yield { kind: 'fault', at: at ?? begun, why: read.fault };
      if (!(await bytes.skipTo('\r\n\r\nWARC/1.'))) return;
    }
  }
}

class TooMuch extends Error {}

/** Counts what is unpacked over all members. */
async function* counted(
  pieces: AsyncIterable<Buffer>,
  allowance: Allowance,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    allowance.unpacked -= piece.length;
    if (allowance.unpacked < 0) throw new TooMuch();
    yield piece;
  }
}

export const TOO_MUCH = 'it unpacks to much more than an archive of its size would';
const TOO_MANY = 'too many places of it are damaged: the rest was left';

async function* memberRecords(
  source: ByteSource,
  limits: ArchiveLimits,
  allowance: Allowance,
): AsyncGenerator<ArchivePart> {
  let at = 0;
  while (at < source.size) {
    const member = await memberAt(source, at);
    let next: number | null = null;
    if (member === null) yield { kind: 'fault', at, why: 'it is damaged there' };
    else {
      try {
        yield* recordsIn(counted(member.pieces, allowance), { most: limits.recordBytes, at });
        // Its records were looked for to its end, which is known now.
        next = member.end();
      } catch (error) {
        const why = error instanceof TooMuch ? TOO_MUCH : 'it is damaged or cut off there';
        yield { kind: 'fault', at, why };
        if (error instanceof TooMuch) return;
      }
    }
    const found = next ?? (await nextMember(source, at + 1, allowance));
    if (found === null && allowance.tries === 0) yield { kind: 'fault', at: 0, why: TOO_MANY };
    if (found === null) return;
    at = found;
  }
}

/**
 * The records of a WARC file, plain or in gzip, one after another: no more of it is in memory than
 * the record at hand. Damaged places are parts of what is given, and what lies behind them too.
 */
export async function* readRecords(
  source: ByteSource,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  allowance: Allowance = allowanceOf(limits, source.size),
): AsyncGenerator<ArchivePart> {
  const start = await source.read(0, 2);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const parts = isGzip
    ? memberRecords(source, limits, allowance)
    : recordsIn(piecesOf(source, 0), { most: limits.recordBytes, size: source.size });
  for await (const part of parts) {
    yield part;
    if (part.kind === 'fault') allowance.faults -= 1;
    if (allowance.faults >= 0) continue;
    yield { kind: 'fault', at: 0, why: TOO_MANY };
    return;
  }
}
