import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.js';

const offset = fc.integer({ min: 0, max: 40 });
const span = fc.tuple(offset, offset).map(([a, b]) => ({
  start: Math.min(a, b),
  end: Math.max(a, b),
}));

describe('segmentsOf', () => {
  it('cuts where a mark begins and ends', () => {
    const mark = { start: 4, end: 7 };
    expect(segmentsOf({ start: 0, end: 10 }, [mark])).toEqual([
      { start: 0, end: 4, marks: [] },
      { start: 4, end: 7, marks: [mark] },
      { start: 7, end: 10, marks: [] },
    ]);
  });

  it('tells which marks lie over each other', () => {
    const wide = { start: 2, end: 8, n: 1 };
    const late = { start: 6, end: 12, n: 2 };
    expect(segmentsOf({ start: 5, end: 10 }, [wide, late])).toEqual([
      { start: 5, end: 6, marks: [wide] },
      { start: 6, end: 8, marks: [wide, late] },
      { start: 8, end: 10, marks: [late] },
    ]);
  });

  it('covers the span exactly, and each code unit with just the marks that hold it', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), (whole, marks) => {
        const segments = segmentsOf(whole, marks);
        const units = segments.flatMap((segment) =>
          Array.from({ length: segment.end - segment.start }, (_, index) => ({
            at: segment.start + index,
            marks: segment.marks,
          })),
        );
        expect(units).toEqual(
          Array.from({ length: whole.end - whole.start }, (_, index) => {
            const at = whole.start + index;
            return { at, marks: marks.filter((mark) => mark.start <= at && at < mark.end) };
          }),
        );
        expect(segments.filter(({ start, end }) => start >= end)).toEqual([]);
      }),
    );
  });
});
