import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';
import type { Exchange } from '../../model/exchange.js';

const WARC_1_1 = 'WARC/1.1';

/** An earlier response with the same payload, in the same file. */
export interface Earlier {
  url: string;
  at: string;
}

/** A record's id is made from what it holds: the same exchange has the same one. */
function recordId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `<urn:uuid:${groups.join('-')}-${hex.slice(20, 32)}>`;
}

export const payloadDigestOf = (body: Uint8Array): string =>
  `sha256:${createHash('sha256').update(body).digest('hex')}`;

/** The transport took the body's transfer encoding off: a header that names one would be untrue. */
const asKept = ([name, value]: readonly [string, string]): [string, string] =>
  /^transfer-encoding$/i.test(name) ? [`x-orig-${name}`, value] : [name, value];

/** Nothing in a header may end its line. */
const onOneLine = ([name, value]: [string, string]): [string, string] => [
  name.replace(/[^!-9;-~]/g, ''),
  value.replace(/[\r\n]+/g, ' '),
];

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}

async function written(options: WARCRecordOpts, body: Uint8Array): Promise<Uint8Array> {
  const record = WARCRecord.create({ ...options, warcVersion: WARC_1_1 }, single(body));
  return WARCSerializer.serialize(record, { gzip: true });
}

/** The record that begins a file, as one member of gzip; those below too. */
export async function infoRecord(file: string, software: string, at: string): Promise<Uint8Array> {
  const fields = { software, format: 'WARC File Format 1.1' };
  const record = WARCRecord.createWARCInfo(
    {
      filename: file,
      date: at,
      warcVersion: WARC_1_1,
      warcHeaders: { 'WARC-Record-ID': recordId('warcinfo', file, at) },
    },
    fields,
  );
  return WARCSerializer.serialize(record, { gzip: true });
}

/** A value that was noted beside the exchanges. */
export async function noteRecord(name: string, value: unknown, at: string): Promise<Uint8Array> {
  const url = `urn:corroborate:${name}`;
  const body = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const id = recordId('resource', url, at, payloadDigestOf(body));
  return written(
    {
      type: 'resource',
      url,
      date: at,
      warcHeaders: { 'WARC-Record-ID': id, 'Content-Type': 'application/json' },
    },
    body,
  );
}

/**
 * The records of an exchange: the response, or a revisit without the body where an earlier
 * response had the same, and the request.
 */
export async function exchangeRecords(
  { url, at, request, response }: Exchange,
  earlier: Earlier | undefined,
): Promise<Uint8Array> {
  const { status, headers, body, cut } = response;
  const digest = payloadDigestOf(body);
  const id = recordId('response', url, at, String(status), digest);
  const answered = await written(
    {
      type: earlier === undefined ? 'response' : 'revisit',
      url,
      date: at,
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd(),
      httpHeaders: headers.map(asKept).map(onOneLine),
      warcHeaders: {
        'WARC-Record-ID': id,
        'WARC-Payload-Digest': digest,
        ...(cut && { 'WARC-Truncated': 'length' }),
      },
      ...(earlier && { refersToUrl: earlier.url, refersToDate: earlier.at }),
    },
    earlier === undefined ? body : new Uint8Array(),
  );
  const { pathname, search, host } = new URL(url);
  const asked = await written(
    {
      type: 'request',
      url,
      date: at,
      statusline: `${request.method} ${pathname}${search} HTTP/1.1`,
      httpHeaders: [['host', host] as const, ...request.headers].map(([name, value]) =>
        onOneLine([name, value]),
      ),
      warcHeaders: { 'WARC-Record-ID': recordId('request', url, at), 'WARC-Concurrent-To': id },
    },
    new Uint8Array(),
  );
  return Buffer.concat([answered, asked]);
}
