import { z } from 'zod';

/** What a search may find: a web page, an official record, other people's fact-check, or a kept copy. */
const FOUND_KINDS = ['page', 'record', 'fact-check', 'archived'] as const;

/**
 * Who says when something was published: the register that holds it, a search engine, or an
 * archive that kept it then, or a monitor that saw it first then, so that it is no later.
 */
const FOUND_DATE_BASES = ['record', 'engine', 'captured', 'first-seen'] as const;
export type FoundDateBasis = (typeof FOUND_DATE_BASES)[number];

/** Why a search failed, which is not the same as finding nothing. */
const SEARCH_FAILURES = [
  'not-configured',
  'unauthorised',
  'quota',
  'blocked',
  'unreachable',
  'malformed',
  'engines-dead',
] as const;
export type SearchFailureKind = (typeof SEARCH_FAILURES)[number];

export const foundPageSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** Plain text of the provider's choice, or empty. */
  snippet: z.string(),
  kind: z.enum(FOUND_KINDS),
  /** ISO date, or null where nobody says when it was published. */
  date: z.object({ iso: z.string(), basis: z.enum(FOUND_DATE_BASES) }).nullable(),
  /** Where a kept copy lies in an archive's WARC file: offset and length in bytes. */
  warc: z.object({ url: z.string(), offset: z.int(), length: z.int() }).optional(),
});
export type FoundPage = z.infer<typeof foundPageSchema>;

const searchFailureSchema = z.object({
  why: z.enum(SEARCH_FAILURES),
  /** One or two sentences: which provider, what is wrong, the way out. Never a key. */
  message: z.string(),
});
export type SearchFailure = z.infer<typeof searchFailureSchema>;

/** What is kept of one search in the log of a run. */
export const searchRecordSchema = z.object({
  /** Name of the searcher. */
  searcher: z.string(),
  query: z.string(),
  /** The host that it was to keep to, or null. */
  site: z.string().nullable(),
  /** When it was asked, in ISO form. */
  askedAt: z.string(),
  /** Milliseconds from asking to answer, waits included. */
  took: z.number(),
  /** Requests that were sent: none where it failed before. */
  requests: z.int(),
  /** In US dollars, or null where it is not known. */
  cost: z.number().nullable(),
  /** Engines behind the provider that gave no answer, and why. */
  deadEngines: z.array(z.object({ name: z.string(), why: z.string() })),
  /** Options that the searcher couldn't heed. */
  unheeded: z.array(z.string()),
  /** Null where it failed, which is not the same as 0. */
  found: z.int().nullable(),
  /** Addresses that were found and may not be fetched. */
  refused: z.array(z.object({ url: z.string(), why: z.string() })),
  failure: searchFailureSchema.nullable(),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;
