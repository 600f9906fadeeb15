import type { Span } from '../api/types.js';

/** A stretch of text that the same marks cover from end to end. */
interface Segment<Mark extends Span> extends Span {
  /** In the order given; none where nothing marks the stretch. */
  marks: Mark[];
}

/**
 * Cuts a span at the borders of the marks that reach into it. The segments follow on each other,
 * cover the span exactly and are never empty; marks may overlap, and empty ones mark nothing.
 */
export const segmentsOf = <Mark extends Span>(
  { start, end }: Span,
  marks: readonly Mark[],
): Segment<Mark>[] => {
  const here = marks.filter(
    (mark) => mark.start < mark.end && mark.start < end && mark.end > start,
  );
  const cuts = [start, end, ...here.flatMap((mark) => [mark.start, mark.end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, index): Segment<Mark>[] => {
    const from = cuts[index] ?? to;
    if (from === to) return [];
    return [{ start: from, end: to, marks: here.filter((m) => m.start <= from && m.end >= to) }];
  });
};
