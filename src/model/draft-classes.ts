import type { DraftSentence } from './draft-audit.js';

/**
 * What comes of a sentence of a draft, what needs work first. `partly`: the dossier has it but for the words that are
 * marked; `contested`: it has evidence on both sides; `not-decided`: what comes close does not settle it.
 */
export const DRAFT_CLASSES = [
  'not-found',
  'contradicted',
  'partly',
  'contested',
  'not-decided',
  'supported',
  'opinion',
  'not-checked',
] as const;

export type DraftClass = (typeof DRAFT_CLASSES)[number];

/** Why a piece of a draft is nothing that documents could settle, or could not be read. */
export const UNCHECKED_REASONS = [
  'opinion',
  'forecast',
  'question',
  'greeting',
  'instruction',
  'about-the-text',
  'heading',
  'reference',
  'code',
  'fragment',
  'no-claim',
  'too-long',
] as const;

export type UncheckedReason = (typeof UNCHECKED_REASONS)[number];

/** What a script may fail on: classes of sentences, and faults that a sentence of any class can have. */
export const DRAFT_FAULTS = [
  'not-found',
  'contradicted',
  'partly',
  'contested',
  'not-decided',
  'quotation',
  'citation',
  'nowhere',
] as const;

export type DraftFault = (typeof DRAFT_FAULTS)[number];

/** What fails where nothing else is asked for: contradicted, or with a quotation that nobody wrote. */
export const FAILS_BY_DEFAULT: readonly DraftFault[] = ['contradicted', 'quotation'];

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
