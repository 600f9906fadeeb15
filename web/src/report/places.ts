import type { Part } from '../../../src/publishing/outline.js';

/** A stretch of the report's text that stands beside its own evidence. */
export interface Place {
  id: string;
  /** Numbers of the evidence that it cites, each once, in the order of citing. */
  numbers: number[];
}

export const sectionPlace = (part: Part, index: number): string => `${part.kind}-${index}`;
export const ACCOUNTS_PLACE = 'accounts';
export const KEY_FINDINGS_PLACE = 'key-findings';
export const openPointPlace = (index: number): string => `open-${index}`;

const place = (
  id: string,
  citing: readonly { citations: number[] }[],
  more: number[] = [],
): Place => ({
  id,
  numbers: [...new Set([...citing.flatMap(({ citations }) => citations), ...more])],
});

/**
 * The places of a report's parts in reading order; those that cite nothing are left out.
 *
 * @param keyFindings - The statements that stand between the summary and the rest.
 */
export const placesOf = (
  parts: readonly Part[],
  keyFindings: readonly { citations: number[] }[] = [],
): Place[] =>
  parts
    .flatMap((part, at) => [
      ...(at === 1 ? [place(KEY_FINDINGS_PLACE, keyFindings)] : []),
      ...part.sections.map(({ paragraphs }, index) =>
        place(
          sectionPlace(part, index),
          paragraphs.flatMap(({ statements }) => statements),
        ),
      ),
      place(
        ACCOUNTS_PLACE,
        part.accounts.flatMap(({ best }) => best),
        part.accounts.flatMap(({ narrative, more }) => [
          ...more,
          ...narrative.interests.flatMap(({ evidence }) => evidence),
        ]),
      ),
      ...part.openPoints.map(({ statements }, index) => place(openPointPlace(index), statements)),
    ])
    .filter(({ numbers }) => numbers.length > 0);

/** Where an element stands in the window, in pixels from its top. */
interface Extent {
  id: string;
  top: number;
  bottom: number;
}

/**
 * The place that is being read: the last that begins above the reading line and is still in the
 * window, else the first. Null where there is none.
 */
export const placeAt = (extents: readonly Extent[], line: number): string | null => {
  const begun = extents.filter(({ top, bottom }) => top <= line && bottom > 0);
  return (begun.at(-1) ?? extents[0])?.id ?? null;
};
