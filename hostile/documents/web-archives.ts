import { gzipSync } from 'node:zlib';
import { answer, members, pageRecord, record } from '../../test/web/warc.js';
import type { HostileFile } from './hostile-file.js';
import { zip } from './zip.js';

const file = (name: string, bytes: () => Buffer): HostileFile => ({
  name: `archive-${name}`,
  bytes,
});

const times = (count: number, bytes: Buffer): Buffer =>
  Buffer.concat(Array.from({ length: count }, () => bytes));

const ONE = pageRecord('One');
const MEGABYTE = 1_000_000;
const swollen = (at: number): Buffer =>
  record(answer(Buffer.alloc(50 * MEGABYTE, `${at}`)), { url: `http://herald.example/${at}` });

/** A member that begins as a record does and is broken behind that. */
const broken = (): Buffer => {
  const member = gzipSync(pageRecord('Broken'));
  member.fill(0xff, 20, 60);
  return member;
};

/** Web archives: members that swell, heads and bodies cut into millions of parts, false beginnings. */
export const WEB_ARCHIVES: readonly HostileFile[] = [
  file('member-bomb.warc.gz', () =>
    members(ONE, record(answer(Buffer.alloc(900 * MEGABYTE)), { url: 'http://a.example/' })),
  ),
  file('member-bombs.warc.gz', () =>
    members(ONE, ...Array.from({ length: 40 }, (_, at) => swollen(at))),
  ),
  file('body-bombs.warc.gz', () => {
    const packed = gzipSync(Buffer.alloc(60 * MEGABYTE, '<p>a'), { level: 9 });
    return Buffer.concat([
      members(ONE),
      times(40, members(record(answer(packed, 'Content-Encoding: gzip')))),
    ]);
  }),
  file('body-in-body.warc.gz', () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(400 * MEGABYTE)));
    return members(ONE, record(answer(twice, 'Content-Encoding: gzip, gzip')));
  }),
  file('chunks.warc.gz', () =>
    members(
      ONE,
      record(
        answer(
          Buffer.concat([Buffer.alloc(60 * MEGABYTE, '1\r\nx\r\n'), Buffer.from('0\r\n\r\n')]),
          'Transfer-Encoding: chunked',
        ),
      ),
    ),
  ),
  file('answer-head.warc.gz', () =>
    members(ONE, record(answer('', times(12 * MEGABYTE, Buffer.from('a:b\r\n')).toString()))),
  ),
  file('record-head.warc.gz', () =>
    members(ONE, Buffer.from(`WARC/1.1\r\n${'a: b\r\n'.repeat(10 * MEGABYTE)}`)),
  ),
  file('blank-lines.warc.gz', () =>
    Buffer.concat([gzipSync(Buffer.alloc(900 * MEGABYTE, '\r\n')), members(ONE)]),
  ),
  file('false-members.warc.gz', () =>
    Buffer.concat([broken(), Buffer.alloc(30 * MEGABYTE, Buffer.from([0x1f, 0x8b, 0x08]))]),
  ),
  file('broken-members.warc.gz', () => times(5000, broken())),
  file('small-members.warc.gz', () =>
    Buffer.concat([
      times(100_000, gzipSync(record('GET / HTTP/1.1\r\n\r\n', { type: 'request' }))),
      members(ONE),
    ]),
  ),
  file('empty-members.warc.gz', () => Buffer.concat([times(200_000, gzipSync('')), members(ONE)])),
  file('wrong-digests.warc.gz', () =>
    gzipSync(
      times(
        50_000,
        record(answer('<p>Wrong</p>'), { fields: [`WARC-Payload-Digest: sha1:${'0'.repeat(40)}`] }),
      ),
    ),
  ),
  file('bombs-in-files.wacz', () => {
    const data = members(swollen(0), swollen(1));
    const bombs = Array.from({ length: 40 }, (_, at) => ({
      name: `archive/${at}.warc.gz`,
      data: Buffer.concat([data, Buffer.from([at])]),
      stored: true as const,
    }));
    return zip([{ name: 'archive/one.warc.gz', data: members(ONE), stored: true }, ...bombs]);
  }),
  file('list-bomb.wacz', () =>
    zip([
      { name: 'datapackage.json', data: Buffer.alloc(400 * MEGABYTE) },
      { name: 'datapackage-digest.json', data: Buffer.alloc(400 * MEGABYTE), says: 10 },
      { name: 'archive/a.warc.gz', data: members(ONE), stored: true },
    ]),
  ),
  file('many-files.wacz', () =>
    zip(
      Array.from({ length: 9_000 }, (_, at) => ({
        name: `archive/${at}.warc.gz`,
        data: Buffer.from('WARC'),
        stored: true as const,
      })),
    ),
  ),
];
