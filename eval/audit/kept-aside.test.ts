import { describe, expect, it } from 'vitest';
import { isKeptAside, keptAsideOf } from './kept-aside.js';

describe('isKeptAside', () => {
  it('goes by the first 32 bits of the claim’s hash', () => {
    // SHA-256 of "abc" begins with ba7816bf: .72839 of the way.
    expect(isKeptAside('abc', 0.7284)).toBe(true);
    expect(isKeptAside('abc', 0.7283)).toBe(false);
  });
});

describe('keptAsideOf', () => {
  it('knows the sets that the judge is trained on', () => {
    expect(keptAsideOf('qags')).toBeTypeOf('function');
    expect(keptAsideOf('wice-claims')).toBeUndefined();
  });
});
