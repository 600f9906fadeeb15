import { afterEach, describe, expect, it } from 'vitest';
import { oneOf, readCommandLine } from './command-line.js';

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
      options: {},
      positionals: ['a.jsonl', 'b.jsonl'],
    });
  });

  it('reads options with their values', () => {
    given('--reader', 'lexical', 'a.jsonl', '--model=weights');
    expect(readCommandLine(['json'], 'usage', ['reader', 'model', 'limit'])).toEqual({
      flags: { json: false },
      options: { reader: 'lexical', model: 'weights' },
      positionals: ['a.jsonl'],
    });
  });

  it('refuses a flag that the script does not have, with its usage', () => {
    given('--jsn');
    expect(() => readCommandLine(['json'], 'npm run x -- [--json]')).toThrowError(
      expect.objectContaining({ code: 'invalid-input', hint: 'npm run x -- [--json]' }),
    );
  });
});

describe('oneOf', () => {
  it('names the values that an option may have', () => {
    expect(oneOf('reader', 'lexical', ['trained', 'lexical'])).toBe('lexical');
    expect(() => oneOf('reader', 'oracle', ['trained', 'lexical'])).toThrowError(
      expect.objectContaining({
        message: '--reader oracle is not known',
        hint: 'Use one of: trained, lexical.',
      }),
    );
  });
});
