import { afterEach, describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line.js';

const argv = process.argv;
afterEach(() => {
  process.argv = argv;
});

const given = (...args: string[]) => {
  process.argv = ['node', 'script', ...args];
};

describe('readCommandLine', () => {
  it('parts flags from other arguments', () => {
    given('a.jsonl', '--json', 'b.jsonl');
    expect(readCommandLine(['json', 'full'], 'usage')).toEqual({
      flags: { json: true, full: false },
      positionals: ['a.jsonl', 'b.jsonl'],
    });
  });

  it('refuses a flag that the script does not have, with its usage', () => {
    given('--jsn');
    expect(() => readCommandLine(['json'], 'npm run x -- [--json]')).toThrowError(
      expect.objectContaining({ code: 'invalid-input', hint: 'npm run x -- [--json]' }),
    );
  });
});
