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
