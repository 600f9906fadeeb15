import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pairSetsOf } from './development-sets.js';

const pair = { claim: 'The bridge is open.', evidence: 'The bridge opened.', label: 'supports' };

describe('pairSetsOf', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pair-sets-'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, ...records: object[]): string => {
    const path = join(folder, name);
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return path;
  };

  it('reads the files that are named, in their order', () => {
    const { sets, refused } = pairSetsOf(
      [file('b.jsonl', pair), file('a.jsonl', pair, pair)],
      'usage',
    );
    expect(sets.map(({ name, pairs }) => [name, pairs.length])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(refused).toBeUndefined();
  });

  it('leaves a file in another form out, says so, and tells why', () => {
    const other = file('claims.jsonl', { claim: 'The bridge is open.', passages: [] });
    const { sets, refused } = pairSetsOf([other, file('pairs.jsonl', pair)], 'usage');
    expect(sets.map(({ name }) => name)).toEqual(['pairs']);
    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(/^left out: .*claims\.jsonl, line 1: evidence: /),
    );
    expect(refused?.code).toBe('invalid-input');
    expect(process.exitCode).toBeUndefined();
  });

  it('refuses what holds no pair file at all', () => {
    expect(() => pairSetsOf([file('empty.jsonl')], 'usage')).toThrowError(
      expect.objectContaining({ code: 'invalid-input' }),
    );
  });
});
