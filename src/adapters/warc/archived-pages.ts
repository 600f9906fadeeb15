import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { CorroborateError } from '../../model/error.js';
import { readableMediaType } from '../web/media-type.js';
import { readBody } from '../web/read-body.js';
import type { ByteSource } from './byte-source.js';
import { dechunked } from './dechunk.js';
import { isAsStated } from './digests.js';
import {
  type Allowance,
  ARCHIVE_LIMITS,
  type ArchiveLimits,
  allowanceOf,
  readRecords,
  TOO_MUCH,
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
  /** Whether the archive says that it kept only a part; left out where it doesn't. */
  cut?: true;
}

export type ArchivedPart =
  | { kind: 'page'; page: ArchivedPage }
  /** A response that is no document: an error, a picture, a script; or a record of no known kind. */
  | { kind: 'left'; why: 'status' | 'type' | 'repeated' | 'unknown' }
  /** What can't be read, with its address where it has one. */
  | { kind: 'fault'; url: string | null; why: string };

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** No server sends a longer head, and none that is cut into millions of lines is worth the memory. */
const LONGEST_HEAD = 256 * 1024;

export function answerIn(block: Buffer): Answer | null {
  const end = block.subarray(0, LONGEST_HEAD).indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = block.subarray(0, end).toString('latin1').split('\r\n');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon < 1 || name === 'set-cookie' || name === '__proto__') continue;
    const value = line.slice(colon + 1).trim();
    headers[name] = Object.hasOwn(headers, name) ? `${headers[name]}, ${value}` : value;
  }
  return { status: Number(status), headers, body: block.subarray(end + 4) };
}

const instantOf = (date: string | null): string | null => {
  const instant = Date.parse(date ?? '');
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
};

const LARGE = 1024 * 1024;

/** The body of an answer as it came, without its transfer's marks, and out of its encoding. */
async function bodyForms({ headers, body }: Omit<Answer, 'status'>, name: string) {
  const isChunked = /\bchunked\b/i.test(headers['transfer-encoding'] ?? '');
  const whole = isChunked ? ((await dechunked(body)) ?? body) : body;
  const limit = { maxBytes: ARCHIVE_LIMITS.recordBytes, beyond: 'fail' as const, name };
  if (whole.byteLength > LARGE) await setImmediate();
  const bytes = await readBody(Readable.from([whole]), headers['content-encoding'], limit);
  if (bytes.byteLength > LARGE) await setImmediate();
  return { body, whole, bytes };
}

/** Kinds of records that have their uses, of which none is to hold a document. */
const OTHER_KINDS = /^(?:warcinfo|request|metadata|conversion|continuation)$/;

/** Whether a record holds a part of what it is about: the rest was left, or is in another record. */
const isPart = (fields: ReadonlyMap<string, string>): boolean =>
  fields.has('warc-truncated') || fields.has('warc-segment-number');

const fault = (record: WarcRecord, why: string): ArchivedPart => ({
  kind: 'fault',
  url: record.url,
  why,
});

/** The page that a record holds, once it is known to hold one that a reader may read. */
async function pagePart(
  record: WarcRecord & { block: Buffer },
  { url, at, mediaType, answer }: { url: URL; at: string; mediaType: string; answer: Answer },
): Promise<ArchivedPart> {
  const { fields, block } = record;
  if (!(await isAsStated(fields.get('warc-block-digest'), block)))
    return fault(record, 'it is not what its digest says');
  try {
    const { body, whole, bytes } = await bodyForms(answer, url.href);
    // Archives differ in which form of the body they digest.
    if (!(await isAsStated(fields.get('warc-payload-digest'), body, whole, bytes)))
      return fault(record, 'its body is not what its digest says');
    const { headers } = answer;
    const cut = isPart(fields) && { cut: true as const };
    return { kind: 'page', page: { url: url.href, at, mediaType, headers, bytes, ...cut } };
  } catch (error) {
    if (error instanceof CorroborateError) return fault(record, error.message);
    return fault(record, 'its compressed body is broken');
  }
}

async function partOf(record: WarcRecord): Promise<ArchivedPart | null> {
  const { type, block, fields } = record;
  // Each step with a large record takes its time: others get their turn in between.
  if (record.bytes > LARGE) await setImmediate();
  if (type === 'revisit') return { kind: 'left', why: 'repeated' };
  if (OTHER_KINDS.test(type)) return null;
  if (type !== 'response' && type !== 'resource') return { kind: 'left', why: 'unknown' };
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
  return pagePart({ ...record, block }, { url, at, mediaType, answer });
}

/** The pages and files of a WARC file that a reader may read, in its order, and what can't be read. */
export async function* archivedPages(
  source: ByteSource,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  allowance: Allowance = allowanceOf(limits, source.size),
): AsyncGenerator<ArchivedPart> {
  for await (const part of readRecords(source, limits, allowance)) {
    if (part.kind === 'fault') {
      yield { kind: 'fault', url: null, why: `${part.why} (byte ${part.at})` };
      continue;
    }
    const made = await partOf(part.record);
    // What a record holds may be packed once more, beyond what the archive itself came to.
    if (made?.kind === 'page') allowance.unpacked -= made.page.bytes.byteLength;
    if (allowance.unpacked < 0) {
      yield { kind: 'fault', url: null, why: TOO_MUCH };
      return;
    }
    if (made !== null) yield made;
  }
}
