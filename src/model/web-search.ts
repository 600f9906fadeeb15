/** What a search may find: a web page, an official record, other people's fact-check, or a kept copy. */
export const FOUND_KINDS = ['page', 'record', 'fact-check', 'archived'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/**
 * Who says when something was published: the register that holds it, a search engine, or an
 * archive that kept it then, or a monitor that saw it first then, so that it is no later.
 */
export const FOUND_DATE_BASES = ['record', 'engine', 'captured', 'first-seen'] as const;
export type FoundDateBasis = (typeof FOUND_DATE_BASES)[number];

/** Why a search failed, which is not the same as finding nothing. */
export const SEARCH_FAILURES = [
  'not-configured',
  'unauthorised',
  'quota',
  'blocked',
  'unreachable',
  'malformed',
  'engines-dead',
] as const;
export type SearchFailureKind = (typeof SEARCH_FAILURES)[number];
