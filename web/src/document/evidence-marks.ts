import type { Evidence, Span, Stance } from '../api/types.js';

/** A marked stretch of a document: evidence of a check, or the place that was asked for. */
export interface EvidenceMark extends Span {
  /** The evidence's number; null where only the place was asked for. */
  n: number | null;
  stance: Stance | null;
  /** Whether it is what the reader came for. */
  isTarget: boolean;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * What to mark in a reading of a document: the evidence that a check takes from it, and the target,
 * which is one of the evidence or a place of its own. Evidence of another reading is left out, for
 * its offsets count in another text.
 */
export const evidenceMarks = (
  evidence: readonly Evidence[],
  reading: { document: string; extraction: string },
  target: Span | null,
): EvidenceMark[] => {
  const here = evidence.filter(
    ({ document, extraction }) =>
      document.id === reading.document && extraction === reading.extraction,
  );
  const marks = here.map(
    ({ n, stance, span }): EvidenceMark => ({
      ...span,
      n,
      stance,
      isTarget: target !== null && sameSpan(span, target),
    }),
  );
  if (target === null || marks.some(({ isTarget }) => isTarget)) return marks;
  return [...marks, { ...target, n: null, stance: null, isTarget: true }];
};
