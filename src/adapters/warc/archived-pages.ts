import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CorroborateError } from '../../model/error.js';
import { readableMediaType } from '../web/media-type.js';
import { readBody } from '../web/read-body.js';
import type { ByteSource } from './byte-source.js';
import { dechunked } from './dechunk.js';
import {
  ARCHIVE_LIMITS,
  type ArchiveLimits,
  readRecords,
  type WarcRecord,
} from './read-records.js';

/** A response that an archive holds, as a fetch of it would have given it. */
export interface ArchivedPage {
  url: string;
  /** ISO 8601 instant at which the archive took it. */
  at: string;
  mediaType: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Uint8Array;
}

export type ArchivedPart =
  | { kind: 'page'; page: ArchivedPage }
  /** A response that is no document: an error, a picture, a script. */
  | { kind: 'left'; why: 'status' | 'type' | 'repeated' }
  /** What can't be read, with its address where it has one. */
  | { kind: 'fault'; url: string | null; why: string };

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export function answerIn(block: Buffer): Answer | null {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = block.subarray(0, end).toString('latin1').split('\r\n');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon < 1 || name === 'set-cookie') continue;
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return { status: Number(status), headers, body: block.subarray(end + 4) };
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** Whether a block is what the archive says it is, where it says so in a way that we know. */
function isAsStated(block: Buffer, fields: ReadonlyMap<string, string>): boolean {
  const [, algorithm = '', value = ''] =
    /^(sha-?1|sha-?256):(\S+)$/i.exec(fields.get('warc-block-digest') ?? '') ?? [];
  if (algorithm === '') return true;
  const digest = createHash(algorithm.replace('-', '').toLowerCase()).update(block).digest();
  const stated = value.replace(/=+$/, '');
  return stated.toLowerCase() === digest.toString('hex') || stated.toUpperCase() === base32(digest);
}

const instantOf = (date: string | null): string | null => {
  const instant = Date.parse(date ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
};

async function pageOf(
  { url, at }: { url: URL; at: string },
  { headers, body }: Omit<Answer, 'status'>,
  mediaType: string,
): Promise<ArchivedPage> {
  const isChunked = /\bchunked\b/i.test(headers['transfer-encoding'] ?? '');
  const whole = isChunked ? (dechunked(body) ?? body) : body;
  const limit = { maxBytes: ARCHIVE_LIMITS.recordBytes, beyond: 'fail' as const, name: url.href };
  const bytes = await readBody(Readable.from([whole]), headers['content-encoding'], limit);
  return { url: url.href, at, mediaType, headers, bytes };
}

const fault = (record: WarcRecord, why: string): ArchivedPart => ({
  kind: 'fault',
  url: record.url,
  why,
});

async function partOf(record: WarcRecord): Promise<ArchivedPart | null> {
  const { type, block, fields } = record;
  if (type === 'revisit') return { kind: 'left', why: 'repeated' };
  if (type !== 'response' && type !== 'resource') return null;
  // Beside pages, archives keep screenshots, texts and logs under names of their own.
  if (record.url === null || !/^https?:/i.test(record.url)) return { kind: 'left', why: 'type' };
  if (!URL.canParse(record.url)) return fault(record, 'its address is none');
  const url = new URL(record.url);
  const at = instantOf(record.date);
  if (at === null) return fault(record, 'the archive does not say when it was taken');
  if (block === null) return fault(record, `it has ${Math.round(record.bytes / 1e6)} MB`);
  const answer =
    type === 'response'
      ? answerIn(block)
      : { status: 200, headers: { 'content-type': fields.get('content-type') ?? '' }, body: block };
  if (answer === null) return fault(record, 'it holds no response of HTTP');
  if (answer.status !== 200) return { kind: 'left', why: 'status' };
  const mediaType = readableMediaType(url, answer.headers);
  // The pictures of a page are not papers that somebody photographed.
  if (mediaType === undefined || mediaType.startsWith('image/'))
    return { kind: 'left', why: 'type' };
  if (!isAsStated(block, fields)) return fault(record, 'it is not what its digest says');
  try {
    return { kind: 'page', page: await pageOf({ url, at }, answer, mediaType) };
  } catch (error) {
    if (error instanceof CorroborateError) return fault(record, error.message);
    return fault(record, 'its compressed body is broken');
  }
}

/** The pages and files of a WARC file that a reader may read, in its order, and what can't be read. */
export async function* archivedPages(
  source: ByteSource,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<ArchivedPart> {
  for await (const part of readRecords(source, limits)) {
    if (part.kind === 'fault')
      yield { kind: 'fault', url: null, why: `${part.why} (byte ${part.at})` };
    else {
      const made = await partOf(part.record);
      if (made !== null) yield made;
    }
  }
}
