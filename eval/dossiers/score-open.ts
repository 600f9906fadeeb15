import type { Report } from '../../src/model/report.js';
import { holds } from './faults.js';
import type { DossierCase } from './read-cases.js';

/** Where a report shows the passage that answers: as its answer, in its summary, further on or nowhere. */
export type PlaceOfAnswer = 'first' | 'early' | 'late' | 'nowhere';

/** How soon a report cites a passage that answers an open question. */
export function placeOfAnswer(
  { evidence, sections }: Pick<Report, 'evidence' | 'sections'>,
  { cites }: Pick<DossierCase, 'cites'>,
): PlaceOfAnswer {
  const answering = new Set(
    evidence
      .filter((each) => cites.some(({ file, anyOf }) => holds(each, file, anyOf)))
      .map(({ n }) => n),
  );
  const isCitedIn = (wanted: Report['sections'][number]['kind']): boolean =>
    sections
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ statements }) => statements.flatMap(({ citations }) => citations))
      .some((n) => answering.has(n));
  if (answering.size === 0) return 'nowhere';
  if (isCitedIn('bottom-line')) return 'first';
  return isCitedIn('summary') ? 'early' : 'late';
}
