import { describe, expect, it } from 'vitest';
import { isKeptAside, keptAsideOf, passagesKeptAside } from './kept-aside.js';

describe('isKeptAside', () => {
  it('goes by the first 32 bits of the hash', () => {
    // SHA-256 of "abc" begins with ba7816bf: .72839 of the way.
    expect(isKeptAside('abc', 0.7284)).toBe(true);
    expect(isKeptAside('abc', 0.7283)).toBe(false);
  });
});

describe('keptAsideOf', () => {
  it('knows the sets that the reader is trained on', () => {
    expect(keptAsideOf('qags')).toBeTypeOf('function');
    expect(keptAsideOf('wice-claims')).toBeUndefined();
  });
});

describe('passagesKeptAside', () => {
  it('keeps half of the tenth that is kept from training', () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => `A-${at}`);
    const kept = ids.filter(passagesKeptAside()).length;
    expect(kept).toBeGreaterThan(35);
    expect(kept).toBeLessThan(65);
  });
});
