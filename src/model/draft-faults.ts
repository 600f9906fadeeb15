import type { DraftSentence } from './draft-audit.js';
import {
  DRAFT_FAULTS,
  type DraftClass,
  type DraftFault,
  FAILS_BY_DEFAULT,
} from './draft-classes.js';

/** Everything that is wrong with a sentence, in the order of `DRAFT_FAULTS`. */
export function faultsOf({
  class: of,
  quotations,
  citations,
  nowhere,
}: Pick<DraftSentence, 'class' | 'quotations' | 'citations' | 'nowhere'>): DraftFault[] {
  // A source that comes close is no fault of who cites it: the reader may not have understood it.
  const cited = citations.flatMap((citation) => citation.class ?? []);
  const isBare = (each: DraftClass): boolean => each === 'not-found' || each === 'contradicted';
  const holds: Record<DraftFault, boolean> = {
    'not-found': of === 'not-found',
    contradicted: of === 'contradicted',
    partly: of === 'partly',
    contested: of === 'contested',
    'not-decided': of === 'not-decided',
    quotation: quotations.some(({ status }) => status !== 'exact'),
    citation: cited.length > 0 && cited.every(isBare),
    nowhere: nowhere.length > 0,
  };
  return DRAFT_FAULTS.filter((fault) => holds[fault]);
}

/** Whether a sentence can't stand as it is. */
export const isFaulty = (
  sentence: Parameters<typeof faultsOf>[0],
  failOn: readonly DraftFault[] = FAILS_BY_DEFAULT,
): boolean => faultsOf(sentence).some((fault) => failOn.includes(fault));
