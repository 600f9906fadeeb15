import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { WARCParser } from 'warcio';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import type { Exchange } from '../../model/exchange.js';
import { WarcFile } from './warc-file.js';

const clock = { now: () => new Date('2026-11-22T10:00:00.250Z') };

const exchange = (
  url: string,
  body: Uint8Array | string,
  more: Partial<Exchange['response']> = {},
): Exchange => ({
  purpose: 'page',
  url,
  at: '2026-11-22T10:00:01.500Z',
  request: { method: 'GET', headers: [['user-agent', 'Corroborate/0']] },
  response: {
    status: 200,
    headers: [
      ['Content-Type', 'text/html'],
      ['Transfer-Encoding', 'chunked'],
    ],
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    cut: false,
    ...more,
  },
});

function archiveIn(folder: string, most?: number) {
  const archive = new WarcFile({
    folder,
    id: 'a1',
    software: 'Corroborate/0',
    clock,
    ...(most && { most }),
  });
  onTestFinished(() => archive.close());
  return archive;
}

/** As an independent reader finds them. */
async function recordsOf(path: string) {
  const records: {
    type: string;
    url: string | null;
    status: unknown;
    text: string;
    headers: Map<string, string>;
  }[] = [];
  for await (const record of WARCParser.iterRecords(createReadStream(path), {
    keepHeadersCase: true,
  })) {
    const text = await record.contentText();
    records.push({
      type: record.warcType,
      url: record.warcTargetURI ?? null,
      status: record.httpHeaders?.statusline,
      text,
      headers: new Map(record.warcHeaders.headers),
    });
  }
  return records;
}

it('writes request and response so that another reader finds them', async () => {
  const folder = join(scratchFolder(), 'web');
  const archive = archiveIn(folder);
  const url = 'http://herald.example/a?x=1';
  const headers: [string, string][] = [
    ['Content-Type', 'text/html'],
    ['Content-Encoding', 'gzip'],
  ];
  await archive.keep(exchange(url, gzipSync('<p>Hello</p>'), { headers }));
  await archive.note('run-1', { queries: 3 });
  expect(readdirSync(folder)).toEqual(['20261122100000-a1-0.warc.gz']);
  const records = await recordsOf(join(folder, '20261122100000-a1-0.warc.gz'));
  expect(
    records.map(({ type, url: target, status, text }) => ({ type, target, status, text })),
  ).toEqual([
    {
      type: 'warcinfo',
      target: null,
      status: undefined,
      text: 'software: Corroborate/0\r\nformat: WARC File Format 1.1\r\n',
    },
    { type: 'response', target: url, status: 'HTTP/1.1 200 OK', text: '<p>Hello</p>' },
    { type: 'request', target: url, status: 'GET /a?x=1 HTTP/1.1', text: '' },
    {
      type: 'resource',
      target: 'urn:corroborate:run-1',
      status: undefined,
      text: '{\n  "queries": 3\n}\n',
    },
  ]);
  expect(records[1]?.headers.get('WARC-Date')).toBe('2026-11-22T10:00:01.500Z');
  expect(records[2]?.headers.get('WARC-Concurrent-To')).toBe(
    records[1]?.headers.get('WARC-Record-ID'),
  );
});

it('keeps a body once and refers to it afterwards', async () => {
  const folder = join(scratchFolder(), 'web');
  const archive = archiveIn(folder);
  await archive.keep(exchange('http://herald.example/a', 'The same words'));
  await archive.keep(exchange('http://courier.example/b', 'The same words'));
  await archive.keep(exchange('http://courier.example/b', 'The same words', { status: 404 }));
  const records = await recordsOf(join(folder, '20261122100000-a1-0.warc.gz'));
  const answers = records.filter(({ type }) => type === 'response' || type === 'revisit');
  expect(
    answers.map(({ type, text, headers }) => [
      type,
      text,
      headers.get('WARC-Refers-To-Target-URI'),
    ]),
  ).toEqual([
    ['response', 'The same words', undefined],
    ['revisit', '', 'http://herald.example/a'],
    ['response', 'The same words', undefined],
  ]);
});

it('says where a body was cut, and begins another file where one is full', async () => {
  const folder = join(scratchFolder(), 'web');
  const archive = archiveIn(folder, 500);
  await Promise.all([
    archive.keep(exchange('http://herald.example/a', 'A beginning', { cut: true })),
    archive.keep(exchange('http://herald.example/b', 'Another')),
  ]);
  expect(readdirSync(folder)).toHaveLength(2);
  const [, first] = await recordsOf(join(folder, '20261122100000-a1-0.warc.gz'));
  expect(first?.headers.get('WARC-Truncated')).toBe('length');
});
