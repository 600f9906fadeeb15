import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.js';

const bucket = () => new TokenBucket({ burst: 3, perMinute: 6 });

describe('TokenBucket', () => {
  it('gives a burst at once, then says how long to wait', () => {
    const takes = bucket();
    expect([1, 2, 3, 4, 5].map(() => takes.take('a', 0))).toEqual([0, 0, 0, 10, 10]);
  });

  it('gives again what time brings, and never more than a burst', () => {
    const takes = bucket();
    for (let count = 0; count < 3; count += 1) takes.take('a', 0);
    expect(takes.take('a', 5_000)).toBe(5);
    expect(takes.take('a', 10_000)).toBe(0);
    expect(takes.take('a', 10_000)).toBe(10);
    const later = [1, 2, 3, 4].map(() => takes.take('a', 3_600_000));
    expect(later).toEqual([0, 0, 0, 10]);
  });

  it('counts each key by itself', () => {
    const takes = bucket();
    for (let count = 0; count < 4; count += 1) takes.take('a', 0);
    expect(takes.take('b', 0)).toBe(0);
  });

  it('still holds back who took too much when others flood it with keys', () => {
    const takes = bucket();
    for (let count = 0; count < 20_000; count += 1) takes.take(`stranger ${count}`, count);
    for (let count = 0; count < 3; count += 1) takes.take('a', 20_000);
    takes.take('another', 20_000);
    expect(takes.take('a', 20_000)).toBe(10);
  });

  it('takes nothing by asking', () => {
    const takes = bucket();
    expect(takes.wait('a', 0)).toBe(0);
    expect([1, 2, 3].map(() => takes.take('a', 0))).toEqual([0, 0, 0]);
    expect(takes.wait('a', 0)).toBe(10);
  });
});
