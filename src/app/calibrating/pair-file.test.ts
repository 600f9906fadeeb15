import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPairFile } from './pair-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corroborate-pairs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const SUN = { claim: 'The sun is hot.', evidence: 'The sun is a hot star.', label: 'supports' };
const KEPT = { binary: false, partial: false, seenInTrain: false, title: '', date: null };
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

describe('readPairFile', () => {
  it('reads plain and gzipped files alike, whatever their names say', () => {
    const expected = [{ name: 'stars', pairs: [{ ...SUN, ...KEPT }] }];
    expect(readPairFile(file('stars.jsonl', lines(SUN)))).toEqual(expected);
    expect(readPairFile(file('stars.jsonl.gz', gzipSync(lines(SUN))))).toEqual(expected);
    expect(readPairFile(file('stars.json', gzipSync(lines(SUN))))).toEqual(expected);
  });

  it('parts a file by the set that its records name', () => {
    const path = file(
      'mixed.jsonl',
      `\uFEFF${lines({ ...SUN, set: 'a' }, SUN, { ...SUN, set: 'a' })}\r\n\r\n`,
    );
    expect(readPairFile(path).map(({ name, pairs }) => [name, pairs.length])).toEqual([
      ['a', 2],
      ['mixed', 1],
    ]);
  });

  it('counts a gold qualifies as neither and keeps what it needs of the rest', () => {
    const path = file(
      'q.jsonl',
      lines({ ...SUN, label: 'qualifies', binary: true, title: 'Sun', date: '2021-04-30' }),
    );
    expect(readPairFile(path)[0]?.pairs).toEqual([
      {
        ...SUN,
        ...KEPT,
        label: 'neither',
        partial: true,
        binary: true,
        title: 'Sun',
        date: '2021-04-30',
      },
    ]);
  });

  it('takes empty evidence, line breaks and keys that are null', () => {
    const path = file(
      'odd.jsonl',
      lines(
        { ...SUN, evidence: '', set: null, title: null, binary: null, votes: { a: 1 } },
        {
          ...SUN,
          evidence: 'One.\r\nTwo.',
          seen_in_train: true,
          date: '26-8-2020',
        },
      ).replace('\n', '\r\n\r\n'),
    );
    expect(readPairFile(path)).toEqual([
      {
        name: 'odd',
        pairs: [
          { ...SUN, ...KEPT, evidence: '' },
          { ...SUN, ...KEPT, evidence: 'One.\r\nTwo.', seenInTrain: true },
        ],
      },
    ]);
  });

  it('names the line and the label that is unknown', () => {
    const path = file('other.jsonl', lines(SUN, { ...SUN, label: 'disputed' }));
    expect(() => readPairFile(path)).toThrowError(
      /other\.jsonl, line 2: label: "disputed" is not supports, refutes, qualifies or neither/,
    );
  });

  it('names the line and the key of a wrong record', () => {
    const path = file('wrong.jsonl', lines(SUN, { ...SUN, evidence: undefined }));
    expect(() => readPairFile(path)).toThrowError(
      expect.objectContaining({
        code: 'invalid-input',
        message: expect.stringMatching(/wrong\.jsonl, line 2: evidence: /),
      }),
    );
  });

  it('names the line that is not JSON', () => {
    expect(() => readPairFile(file('page.jsonl', '<html>'))).toThrowError(/page\.jsonl, line 1: /);
  });

  it('refuses a file without pairs, a missing file and half a gzip', () => {
    const code = (path: string) => {
      try {
        return readPairFile(path);
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code(file('empty.jsonl', '\n'))).toBe('invalid-input');
    expect(code(join(folder, 'absent.jsonl'))).toBe('not-found');
    expect(code(file('half.gz', gzipSync(lines(SUN)).subarray(0, 20)))).toBe('unreadable-document');
  });
});
