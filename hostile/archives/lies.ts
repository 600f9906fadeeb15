import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { answer, html, members, pageRecord, record } from '../../test/web/warc.js';
import type { HostileCase } from '../hostile-case.js';
import { archiveCase, type Outcome, onlyAdded, says } from './archive-case.js';
import { packed, waczFiles } from './wacz.js';

const ONE = pageRecord('One');
const TWO = pageRecord('Two');
const NONE = Buffer.alloc(0);

/** An archive of which the honest pages are to be read, and something is to be named. */
const lieCase = (
  name: string,
  bytes: () => Buffer,
  { file = 'a.warc', titles = ['One', 'Two'] }: { file?: string; titles?: readonly string[] },
  named: RegExp,
): HostileCase =>
  archiveCase(
    name,
    () => ({ files: { [file]: bytes() } }),
    (outcome) => [onlyAdded(...titles)(outcome), says(named)(outcome)],
  );

const body = answer(html('Other'));
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

const warns =
  (words: RegExp) =>
  ({ output }: Outcome): string | false =>
    !output.added.some(({ warnings }) => warnings.some((warning) => words.test(warning))) &&
    `no warning says ${words.source}`;

/** Names in a WACZ that lead elsewhere, to a program that unpacks it. */
const NAMES = [
  '../outside.warc.gz',
  '../../outside.warc.gz',
  'archive/../../outside.warc.gz',
  'archive\\..\\..\\outside.warc.gz',
  '/tmp/corroborate-hostile.warc.gz',
  'C:\\outside.warc.gz',
];

const fewFailures = ({ output }: Outcome): string | false =>
  output.failed.length > 110 && `${output.failed.length} failures are listed`;

const left =
  (words: RegExp) =>
  ({ output }: Outcome): string | false =>
    !output.skipped.some(({ reason }) => words.test(reason)) && `nothing says ${words.source}`;

/** Archives whose records are not what they say. */
export const LIE_CASES: readonly HostileCase[] = [
  ...NAMES.map((name) =>
    archiveCase(
      `calls a file ${name}`,
      () => ({
        files: {
          'a.wacz': packed(
            waczFiles({ 'archive/a.warc.gz': gzipSync(ONE), [name]: gzipSync(TWO) }),
          ),
        },
      }),
      (outcome) => [
        outcome.strays.length > 0 && `it wrote ${outcome.strays.join(', ')}`,
        outcome.output.added.some(({ title }) => title === 'Two') && 'the file was read',
      ],
    ),
  ),
  lieCase(
    'says that a record is longer than all that follows',
    () => Buffer.concat([ONE, record(body, { length: 9_000_000_000 }), TWO]),
    {},
    /a record is shorter than it says/,
  ),
  lieCase(
    'says that a record is longer than any number',
    () => Buffer.concat([ONE, record(body, { length: '9'.repeat(40) }), TWO]),
    {},
    /does not say how long it is/,
  ),
  lieCase(
    'says that a record has less than nothing',
    () => Buffer.concat([ONE, record(body, { length: '-1' }), TWO]),
    {},
    /does not say how long it is/,
  ),
  lieCase(
    'says that a record is shorter than it is',
    () => members(ONE, record(body, { length: 5 }), TWO),
    { file: 'a.warc.gz' },
    /it holds no response of HTTP/,
  ),
  lieCase(
    'says that a record in a member of its own is longer than it is',
    () => members(ONE, record(body, { length: 5_000_000 }), TWO),
    { file: 'a.warc.gz' },
    /a record is shorter than it says/,
  ),
  lieCase(
    'breaks off within a record',
    () => Buffer.concat([ONE, TWO, pageRecord('Three').subarray(0, 300)]),
    {},
    /a record is shorter than it says, or was cut off/,
  ),
  lieCase(
    'breaks off within a member of gzip',
    () => {
      const whole = members(ONE, TWO, pageRecord('Three'));
      return whole.subarray(0, whole.length - 40);
    },
    { file: 'a.warc.gz' },
    /damaged or cut off there/,
  ),
  lieCase(
    'holds a body that is not what its digest says',
    () =>
      members(ONE, record(body, { fields: [`WARC-Payload-Digest: sha1:${sha1('other')}`] }), TWO),
    { file: 'a.warc.gz' },
    /its body is not what its digest says/,
  ),
  lieCase(
    'holds a record that is not what its digest says',
    () => members(ONE, record(body, { fields: [`WARC-Block-Digest: sha1:${sha1('x')}`] }), TWO),
    { file: 'a.warc.gz' },
    /it is not what its digest says/,
  ),
  lieCase(
    'holds a body whose digest is no digest',
    () => members(ONE, record(body, { fields: ['WARC-Payload-Digest: sha256:none'] }), TWO),
    { file: 'a.warc.gz' },
    /its body is not what its digest says/,
  ),
  lieCase(
    'holds a page that is yet to be taken',
    () => members(ONE, pageRecord('Later', { date: '2999-01-01T00:00:00Z' }), TWO),
    { file: 'a.warc.gz' },
    /taken on 2999-01-01, says the archive: not yet/,
  ),
  archiveCase(
    'says that it cut a page off',
    () => ({
      files: { 'a.warc.gz': members(pageRecord('Cut', { fields: ['WARC-Truncated: length'] })) },
    }),
    (outcome) => [onlyAdded('Cut')(outcome), warns(/^cut off/)(outcome)],
  ),
  archiveCase(
    'spreads a page over records',
    () => ({
      files: {
        'a.warc.gz': members(
          pageRecord('First', { fields: ['WARC-Segment-Number: 1'] }),
          record('the rest', { type: 'continuation', fields: ['WARC-Segment-Number: 2'] }),
        ),
      },
    }),
    (outcome) => [onlyAdded('First')(outcome), warns(/^cut off/)(outcome)],
  ),
  archiveCase(
    'holds records of kinds that there are not',
    () => ({
      files: {
        'a.warc.gz': members(
          ONE,
          pageRecord('Two', { type: 'testimony' }),
          pageRecord('Three', { type: '' }),
          pageRecord('Four', { type: '__proto__' }),
        ),
      },
    }),
    (outcome) => [onlyAdded('One')(outcome), left(/3 records of no known kind/)(outcome)],
  ),
  archiveCase(
    'holds ten thousand records that say nothing',
    () => {
      const small = gzipSync(record('GET / HTTP/1.1\r\n\r\n', { type: 'request' }));
      return {
        files: { 'a.warc.gz': Buffer.concat([...Array(10_000).fill(small), members(ONE)]) },
      };
    },
    (outcome) => [onlyAdded('One')(outcome)],
  ),
  archiveCase(
    'holds five thousand records with wrong digests',
    () => {
      const wrong = record(body, { fields: ['WARC-Payload-Digest: sha1:00'] });
      return { files: { 'a.warc.gz': gzipSync(Buffer.concat([...Array(5000).fill(wrong), ONE])) } };
    },
    (outcome) => [
      onlyAdded('One')(outcome),
      fewFailures(outcome),
      says(/4,900 more places of it cannot be read/)(outcome),
    ],
  ),
  archiveCase(
    'puts one file under a thousand names',
    () => {
      const part = { name: 'archive/a.warc.gz', data: members(ONE), stored: true as const };
      const names = Array.from({ length: 1000 }, (_, at) => ({
        ...part,
        name: `archive/a${at}.warc.gz`,
        over: 0,
      }));
      return { files: { 'a.wacz': packed({}, part, ...names) } };
    },
    (outcome) => [onlyAdded()(outcome), says(/its files lie over one another/)(outcome)],
  ),
  lieCase(
    'packs its records once more',
    () => packed({ 'archive/b.warc.gz': members(ONE, TWO) }, { name: 'archive/a.warc', data: ONE }),
    { file: 'a.wacz' },
    /archive\/a\.warc is packed once more/,
  ),
  lieCase(
    'holds a file that its list does not have',
    () =>
      packed({
        ...waczFiles({ 'archive/a.warc.gz': members(ONE) }),
        'archive/b.warc.gz': members(TWO),
      }),
    { file: 'a.wacz' },
    /archive\/b\.warc\.gz is not among the files that datapackage\.json lists/,
  ),
  archiveCase(
    'holds nothing',
    () => ({ files: { 'a.warc.gz': NONE, 'b.wacz': packed({}) } }),
    (outcome) => [onlyAdded()(outcome), says(/holds no pages/)(outcome)],
  ),
];
