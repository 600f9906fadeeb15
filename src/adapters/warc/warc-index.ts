import { getSurt } from 'warcio';
import { answerIn } from './archived-pages.js';
import type { ByteSource } from './byte-source.js';
import { memberAt } from './gzip-members.js';
import { readRecords, type WarcRecord } from './read-records.js';

/** A response that an archive holds, and where. */
export interface IndexedResponse {
  url: string;
  /** ISO 8601 instant. */
  at: string;
  status: number;
  mime: string;
  /** Whether its body is that of an earlier response, to which the record refers. */
  revisit: boolean;
  digest: string;
  offset: number;
  length: number;
}

export interface WarcIndex {
  responses: IndexedResponse[];
  /** Up to here the file is whole: what a crash left of a record lies behind it. */
  bytes: number;
}

const partOf = (source: ByteSource, from: number, to: number): ByteSource => ({
  size: to - from,
  read: (at, length) => source.read(from + at, Math.max(0, Math.min(length, to - from - at))),
});

function responseOf(record: WarcRecord, offset: number, length: number): IndexedResponse | null {
  const { type, url, date, fields, block } = record;
  if ((type !== 'response' && type !== 'revisit') || url === null || block === null) return null;
  const answer = answerIn(block);
  // A page that was as before has no body of its own to show.
  if (answer === null || answer.status === 304) return null;
  const mime = (answer.headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
  return {
    url,
    at: new Date(date ?? '').toISOString(),
    status: answer.status,
    mime: mime || 'application/octet-stream',
    revisit: type === 'revisit',
    digest: fields.get('warc-payload-digest') ?? '',
    offset,
    length,
  };
}

/** The responses of a WARC file of ours, each record of which is a member of gzip. */
export async function indexWarc(source: ByteSource): Promise<WarcIndex> {
  const responses: IndexedResponse[] = [];
  let at = 0;
  while (at < source.size) {
    const member = await memberAt(source, at);
    if (member === null) break;
    try {
      for await (const _ of member.pieces);
    } catch {
      break;
    }
    const end = member.end();
    if (end > source.size) break;
    for await (const part of readRecords(partOf(source, at, end))) {
      const response = part.kind === 'record' ? responseOf(part.record, at, end - at) : null;
      if (response !== null) responses.push(response);
    }
    at = end;
  }
  return { responses, bytes: at };
}

/** The lines of a CDXJ index: key, time, and where the record is. */
export const cdxjLine = ({ url, at, ...place }: IndexedResponse, filename: string): string => {
  const stamp = at.replace(/\D/g, '').slice(0, 14);
  const { status, mime, revisit, digest, length, offset } = place;
  const value = {
    url,
    mime: revisit ? 'warc/revisit' : mime,
    status: String(status),
    digest,
    length: String(length),
    offset: String(offset),
    filename,
  };
  return `${getSurt(url)} ${stamp} ${JSON.stringify(value)}`;
};
