import { describe, expect, it } from 'vitest';
import { longDate, shortDate, timeSpanOf } from './dates.js';

describe('dates', () => {
  it('are written as precisely as they were given', () => {
    expect(['2026-11-22T09:30:00.000Z', '2026-11-02', '2026-11', '2026'].map(longDate)).toEqual([
      '22 November 2026',
      '2 November 2026',
      'November 2026',
      '2026',
    ]);
    expect(shortDate('2026-11-22T09:30:00.000Z')).toBe('2026-11-22');
  });

  it('that are none are shown as they stand', () => {
    expect(['last spring', '2026-13', '2025-02-30'].map(longDate)).toEqual([
      'last spring',
      '2026-13',
      '2025-02-30',
    ]);
    expect(['last spring', '2026-13', '2025-02-30'].map(timeSpanOf)).toEqual([null, null, null]);
  });

  it('name a stretch of time as long as their precision', () => {
    expect(timeSpanOf('2024-02')).toEqual({
      start: Date.UTC(2024, 1, 1),
      end: Date.UTC(2024, 2, 1),
    });
    expect(timeSpanOf('2024-12-31')).toEqual({
      start: Date.UTC(2024, 11, 31),
      end: Date.UTC(2025, 0, 1),
    });
    expect(timeSpanOf('2024')).toEqual({ start: Date.UTC(2024, 0), end: Date.UTC(2025, 0) });
  });
});
