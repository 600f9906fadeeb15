import { describe, expect, it } from 'vitest';
import { readingLimits } from './configuration.js';

describe('readingLimits', () => {
  it('are those of the table unless the environment sets others', () => {
    expect(readingLimits({})).toEqual({
      seconds: 12,
      tableSeconds: 60,
      megabytes: 450,
      answer: 16,
    });
    expect(readingLimits({ CORROBORATE_READING_SECONDS: '90' })).toMatchObject({ seconds: 90 });
    expect(readingLimits({ CORROBORATE_READING_MEGABYTES: '' })).toMatchObject({ megabytes: 450 });
  });

  it('are refused where they are no numbers above 0', () => {
    for (const value of ['soon', '0', '-1', 'Infinity']) {
      expect(() => readingLimits({ CORROBORATE_READING_SECONDS: value })).toThrow(
        `CORROBORATE_READING_SECONDS is ${value}`,
      );
    }
  });
});
