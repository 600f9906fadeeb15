import { describe, expect, it } from 'vitest';
import { citedInView } from './cited-in-view.js';

describe('citedInView', () => {
  const stretches = [
    { numbers: [1, 2], top: -300, bottom: -100 },
    { numbers: [3, 1], top: -50, bottom: 40 },
    { numbers: [4], top: 500, bottom: 560 },
    { numbers: [5], top: 1200, bottom: 1300 },
  ];

  it('is what the paragraphs in the window cite, each number once', () => {
    expect(citedInView(stretches, 900)).toEqual([3, 1, 4]);
  });

  it('is that of the last paragraph above where none is in the window', () => {
    expect(citedInView(stretches.slice(0, 1), 900)).toEqual([1, 2]);
  });

  it('is that of the first paragraph before the text begins, and none without citations', () => {
    expect(citedInView(stretches.slice(3), 900)).toEqual([5]);
    expect(citedInView([], 900)).toEqual([]);
  });
});
