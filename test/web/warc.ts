import { gzipSync } from 'node:zlib';

const CRLF = '\r\n';

/** What the head of a record says. */
export interface Head {
  type?: string;
  url?: string;
  date?: string;
  /** Lines of its own. */
  fields?: readonly string[];
  /** What it says of its length, whatever that is. */
  length?: number | string;
}

/** A record of a WARC file, as it is or as it is not. */
export function record(block: string | Buffer, head: Head = {}): Buffer {
  const {
    type = 'response',
    url = 'http://herald.example/a',
    date = '2024-03-01T10:00:00Z',
  } = head;
  const bytes = Buffer.from(block);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-8000-8000-000000000000>',
    ...(head.fields ?? []),
    `Content-Length: ${head.length ?? bytes.length}`,
  ];
  return Buffer.concat([
    Buffer.from(`${lines.join(CRLF)}${CRLF}${CRLF}`),
    bytes,
    Buffer.from(CRLF + CRLF),
  ]);
}

/** What a server answered. */
export const answer = (body: string | Buffer, ...headers: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from(['HTTP/1.1 200 OK', 'Content-Type: text/html', ...headers, '', ''].join(CRLF)),
    Buffer.from(body),
  ]);

/** A page that says of itself who put it out. */
export const html = (title: string, site?: string): string =>
  `<html lang="en"><head><title>${title}</title>${
    site === undefined ? '' : `<meta property="og:site_name" content="${site}">`
  }</head><body><article><p>${title}: the ferry sails at dawn on every day of the week, and the harbour board pays for the pier.</p></article></body></html>`;

export const pageRecord = (title: string, head: Head = {}): Buffer =>
  record(answer(html(title)), { url: `http://herald.example/${title.toLowerCase()}`, ...head });

/** A WARC file with a member of gzip for each record. */
export const members = (...records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((one) => gzipSync(one)));
