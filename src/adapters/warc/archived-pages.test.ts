import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../../test/fakes/scratch-folder.js';
import { answer, members, record } from '../../../test/web/warc.js';
import { type ArchivedPart, archivedPages } from './archived-pages.js';
import { openSource } from './byte-source.js';
import {
  type Allowance,
  ARCHIVE_LIMITS,
  type ArchiveLimits,
  allowanceOf,
  isSpent,
} from './read-records.js';

const CRLF = '\r\n';

const page = (text: string, url = `http://herald.example/${text}`): Buffer =>
  record(answer(`<p>${text}</p>`), { url });

async function partsOf(
  bytes: Buffer,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  allowance?: Allowance,
) {
  const path = join(scratchFolder(), 'archive.warc.gz');
  writeFileSync(path, bytes);
  const { file, source } = await openSource(path);
  const parts: ArchivedPart[] = [];
  for await (const part of archivedPages(source, limits, allowance)) parts.push(part);
  await file.close();
  return parts;
}

/** What was found, in short. */
const told = (parts: readonly ArchivedPart[]): string[] =>
  parts.map((part) => {
    if (part.kind === 'page') return new TextDecoder().decode(part.page.bytes);
    return part.kind === 'left' ? `left: ${part.why}` : `fault: ${part.why}`;
  });

describe('the pages of an archive', () => {
  it.each([
    ['plain', Buffer.concat([page('one'), page('two')])],
    ['with a member of gzip for each record', members(page('one'), page('two'))],
    ['in one piece of gzip', gzipSync(Buffer.concat([page('one'), page('two')]))],
  ])('are read %s', async (_form, bytes) => {
    const parts = await partsOf(bytes);
    expect(parts).toEqual(
      ['one', 'two'].map((text) => ({
        kind: 'page',
        page: {
          url: `http://herald.example/${text}`,
          at: '2024-03-01T10:00:00.000Z',
          mediaType: 'text/html',
          headers: { 'content-type': 'text/html' },
          bytes: new TextEncoder().encode(`<p>${text}</p>`),
        },
      })),
    );
  });

  it('are read however many members come before them', async () => {
    const small = gzipSync(record(`GET / HTTP/1.1${CRLF}${CRLF}`, { type: 'request' }));
    const before = Array.from({ length: 300 }, () => small);
    expect(told(await partsOf(Buffer.concat([...before, members(page('one'))])))).toEqual([
      '<p>one</p>',
    ]);
  });

  it('are taken out of their encodings', async () => {
    const body = gzipSync('<p>packed</p>');
    const half = Math.floor(body.length / 2);
    const chunk = (part: Buffer) => [
      Buffer.from(`${part.length.toString(16)};x=1${CRLF}`),
      part,
      Buffer.from(CRLF),
    ];
    const chunked = Buffer.concat([
      ...chunk(body.subarray(0, half)),
      ...chunk(body.subarray(half)),
      Buffer.from(`0${CRLF}${CRLF}`),
    ]);
    const both = ['Content-Encoding: gzip', 'Transfer-Encoding: chunked'];
    const parts = await partsOf(
      members(record(answer(chunked, ...both)), record(answer(body, ...both))),
    );
    expect(told(parts)).toEqual(['<p>packed</p>', '<p>packed</p>']);
  });

  it('are pages and files alone: what is left says why', async () => {
    const missing = Buffer.from(
      `HTTP/1.1 404 Not Found${CRLF}Content-Type: text/html${CRLF}${CRLF}gone`,
    );
    const picture = Buffer.from(`HTTP/1.1 200 OK${CRLF}Content-Type: image/png${CRLF}${CRLF}x`);
    const parts = await partsOf(
      members(
        record('software: x', { type: 'warcinfo' }),
        record(`GET / HTTP/1.1${CRLF}${CRLF}`, { type: 'request' }),
        record(missing),
        record(picture),
        record('', { type: 'revisit' }),
        record('A note.', { type: 'resource', fields: ['Content-Type: text/plain'] }),
        record('{}', {
          type: 'resource',
          url: 'urn:pageinfo:x',
          fields: ['Content-Type: text/plain'],
        }),
      ),
    );
    expect(told(parts)).toEqual([
      'left: status',
      'left: type',
      'left: repeated',
      'A note.',
      'left: type',
    ]);
  });
});

describe('an archive that is damaged or means harm', () => {
  it('loses the member that is broken and no other', async () => {
    const [one, two, three] = [page('one'), page('two'), page('three')].map((bytes) =>
      gzipSync(bytes),
    );
    const broken = Buffer.from(two ?? '');
    broken.fill(0xff, 20, 60);
    const parts = await partsOf(
      Buffer.concat([one ?? '', broken, three ?? ''].map((part) => Buffer.from(part))),
    );
    expect(told(parts)).toEqual([
      '<p>one</p>',
      `fault: it is damaged or cut off there (byte ${one?.length})`,
      '<p>three</p>',
    ]);
  });

  it('gives what came before the end that is cut off', async () => {
    const whole = members(page('one'), page('two'));
    const parts = await partsOf(whole.subarray(0, whole.length - 30));
    expect(told(parts)[0]).toBe('<p>one</p>');
    expect(told(parts).slice(1)).toEqual([
      expect.stringMatching(/^fault: it is damaged or cut off there/),
    ]);
  });

  it.each([
    ['too short', 5, ['fault: it holds no response of HTTP']],
    ['too long', 5000, []],
    ['none', Number.NaN, []],
  ])('names a record whose length is %s, and goes on', async (_case, length, first) => {
    const wrong = record(answer('<p>wrong</p>'), { length });
    const plain = await partsOf(Buffer.concat([page('one'), wrong, page('two'), page('three')]));
    expect(told(plain).filter((text) => text.startsWith('fault'))).not.toEqual([]);
    expect(told(plain)).toEqual(expect.arrayContaining(['<p>one</p>', ...first]));
    const packed = await partsOf(members(page('one'), wrong, page('two')));
    expect(told(packed)).toEqual(expect.arrayContaining(['<p>one</p>', '<p>two</p>']));
  });

  it('is not unpacked beyond what archives of its size hold', async () => {
    const bomb = gzipSync(record(answer(Buffer.alloc(3_000_000, 'x'))));
    const limits = { ...ARCHIVE_LIMITS, freely: 1_000_000 };
    expect(told(await partsOf(Buffer.concat([gzipSync(page('one')), bomb]), limits))).toEqual([
      '<p>one</p>',
      expect.stringMatching(/^fault: it unpacks to much more/),
    ]);
  });

  it('may hold many files of records, and unpacks to no more for that', async () => {
    const limits = { ...ARCHIVE_LIMITS, freely: 1_000_000 };
    const allowance = allowanceOf(limits, 100);
    const part = gzipSync(record(answer(Buffer.alloc(400_000, 'x'))));
    const parts = [];
    for (let at = 0; at < 3; at += 1) parts.push(await partsOf(part, limits, allowance));
    expect(parts.map((some) => some.map(({ kind }) => kind))).toEqual([
      ['page'],
      ['fault'],
      ['fault'],
    ]);
    expect(isSpent(allowance)).toBe(true);
  });

  it('tries so many false beginnings and no more', async () => {
    const limits = { ...ARCHIVE_LIMITS, tries: 50 };
    const broken = gzipSync(page('one'));
    broken.fill(0xff, 20, 60);
    const falseOnes = Buffer.alloc(3000, Buffer.from([0x1f, 0x8b, 0x08]));
    const parts = await partsOf(Buffer.concat([broken, falseOnes, gzipSync(page('two'))]), limits);
    expect(told(parts)).toEqual([
      'fault: it is damaged or cut off there (byte 0)',
      'fault: too many places of it are damaged: the rest was left (byte 0)',
    ]);
  });

  it('may unpack a body once more, within what it may unpack to', async () => {
    const limits = { ...ARCHIVE_LIMITS, freely: 1_000_000 };
    const body = gzipSync(Buffer.alloc(700_000, 'x'));
    const swollen = record(answer(body, 'Content-Encoding: gzip'));
    const parts = await partsOf(members(page('one'), swollen, swollen, page('two')), limits);
    expect(parts.map((part) => (part.kind === 'fault' ? part.why : part.kind))).toEqual([
      'page',
      'page',
      'it unpacks to much more than an archive of its size would',
    ]);
  });

  it('has its large records passed over', async () => {
    const limits = { ...ARCHIVE_LIMITS, recordBytes: 100_000 };
    const large = record(answer('x'.repeat(1_500_000)));
    expect(told(await partsOf(members(large, page('two')), limits))).toEqual([
      'fault: it has 2 MB',
      '<p>two</p>',
    ]);
  });

  it('is caught where a record is not what its digest says', async () => {
    const digest = `WARC-Block-Digest: sha256:${'0'.repeat(64)}`;
    const parts = await partsOf(members(record(answer('<p>other</p>'), { fields: [digest] })));
    expect(told(parts)).toEqual(['fault: it is not what its digest says']);
  });

  it('is given up after a hundred faults', async () => {
    const wrong = Array.from({ length: 300 }, () => record('x', { length: Number.NaN }));
    const parts = await partsOf(Buffer.concat(wrong));
    expect(parts).toHaveLength(102);
    expect(told(parts).at(-1)).toMatch(/too many places of it are damaged: the rest was left/);
  });

  it.each([
    ['nothing', Buffer.alloc(0), []],
    ['no archive', Buffer.from('Dear reader,\n\nthis is a letter.'), 1],
    ['a head without end', Buffer.from(`WARC/1.0${CRLF}${'x: y\r\n'.repeat(20_000)}`), 1],
  ])('is named where it holds %s', async (_case, bytes, faults) => {
    const parts = await partsOf(bytes);
    expect(parts.filter(({ kind }) => kind === 'fault')).toHaveLength(faults === 1 ? 1 : 0);
  });
});
