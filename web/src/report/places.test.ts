import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/publishing/outline.js';
import { SAMPLE_REPORT } from '../../../test/fakes/sample-report.js';
import { NO_EVIDENCE } from '../../../test/fakes/unusual-reports.js';
import { placeAt, placesOf } from './places.js';

describe('placesOf', () => {
  it('puts each stretch of text beside the evidence that it cites', () => {
    expect(placesOf(outlineOf(SAMPLE_REPORT))).toEqual([
      { id: 'summary-0', numbers: [1, 2, 7] },
      { id: 'finding-0', numbers: [2, 6] },
      { id: 'finding-1', numbers: [3, 4, 5] },
      { id: 'accounts', numbers: [2, 3, 4, 5, 8, 7] },
      { id: 'open-1', numbers: [2] },
      { id: 'open-2', numbers: [7] },
      { id: 'bottom-line-0', numbers: [2, 7] },
    ]);
  });

  it('has none where nothing is cited', () => {
    expect(placesOf(outlineOf(NO_EVIDENCE))).toEqual([]);
  });
});

describe('placeAt', () => {
  const extents = [
    { id: 'a', top: -200, bottom: -10 },
    { id: 'b', top: -10, bottom: 250 },
    { id: 'c', top: 260, bottom: 900 },
  ];

  it('is the last that begins above the line and is in the window', () => {
    expect([100, 260, 500].map((line) => placeAt(extents, line))).toEqual(['b', 'c', 'c']);
  });

  it('is the first before the text begins, and none without a place', () => {
    expect(placeAt([{ id: 'a', top: 700, bottom: 900 }], 300)).toBe('a');
    expect(placeAt([], 300)).toBeNull();
  });
});
