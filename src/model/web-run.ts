import { z } from 'zod';
import { renderedSchema } from './rendered.js';
import { foundPageSchema, searchRecordSchema } from './web-search.js';

/** What kept an answer from being a page that anybody could cite. */
export const BARRIERS = ['blocked', 'consent', 'login', 'paywall', 'missing', 'empty'] as const;

/**
 * Why a page of a run could not be read: a barrier, an address that may not be fetched (`refused`),
 * a server that gave no answer (`unreachable`), a size above the limit, a form that no reader knows
 * (`unreadable`), or a language that the reader does not judge (`language`).
 */
const UNREAD_KINDS = [
  ...BARRIERS,
  'refused',
  'unreachable',
  'too-large',
  'unreadable',
  'language',
] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** Why a page that was read is not judged. */
export const ASIDE_REASONS = ['boilerplate', 'listing', 'generated', 'off-matter', 'echo'] as const;

/** How the bytes of a page were come by. */
const RUNGS = ['asked', 'rendered', 'print', 'canonical', 'archived'] as const;
export type Rung = (typeof RUNGS)[number];

/** What a query is to find; `archive` asks for a kept copy of a page that could not be read. */
const SEARCH_PURPOSES = ['claim', 'against', 'party', 'record', 'official', 'archive'] as const;
export type SearchPurpose = (typeof SEARCH_PURPOSES)[number];

/** The rule by which a run ended. */
const RUN_ENDS = [
  'all-visited',
  'record-found',
  'no-new-origin',
  'pages',
  'seconds',
  'megabytes',
  'queries',
  'dollars',
] as const;
export type RunEnd = (typeof RUN_ENDS)[number];

/** Which documents answer a question to the web: all of the dossier, or those that the run kept. */
export const WEB_SCOPES = ['also', 'only'] as const;
export type WebScope = (typeof WEB_SCOPES)[number];

const plannedSchema = z.object({
  text: z.string(),
  purpose: z.enum(SEARCH_PURPOSES),
  site: z.string().nullable(),
});

const budgetSchema = z.object({
  pages: z.int(),
  seconds: z.number(),
  megabytes: z.number(),
  queries: z.int(),
  dollars: z.number(),
});
/** What a run may take. */
export type WebBudget = z.infer<typeof budgetSchema>;

const ofRun = { run: z.string(), at: z.string() };

const fetchedSchema = z.object({
  kind: z.literal('fetched'),
  ...ofRun,
  /** The address as it was found, and the one that gave the bytes. */
  url: z.string(),
  address: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int(),
  mediaType: z.string(),
  headers: z.record(z.string(), z.string()),
  rung: z.enum(RUNGS),
  /** Why the address that was found did not give them itself. */
  barrier: z.enum(BARRIERS).nullable(),
  /** How its scripts were run; left out where none were. */
  rendered: renderedSchema.optional(),
});

const keptSchema = z.object({
  kind: z.literal('kept'),
  ...ofRun,
  url: z.string(),
  document: z.string(),
  /** Whether another kept page has nearly the same text. */
  copy: z.boolean(),
  /** Whether its publisher keeps records: a government, a court. */
  primary: z.boolean(),
  /** ISO 639-1 code of a language that is not judged; null where it is. */
  foreign: z.string().nullable(),
});

const asideSchema = z.object({
  kind: z.literal('aside'),
  ...ofRun,
  url: z.string(),
  reason: z.enum(ASIDE_REASONS),
  why: z.string(),
});

const failedSchema = z.object({
  kind: z.literal('failed'),
  ...ofRun,
  url: z.string(),
  unread: z.enum(UNREAD_KINDS),
  why: z.string(),
});

/**
 * What happened in a run over the web. Each is recorded before the run goes on, so that a run that
 * was cut short is resumed from them.
 */
export const webEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('began'),
    ...ofRun,
    question: z.string(),
    asOf: z.string().nullable(),
    budget: budgetSchema,
    queries: z.array(plannedSchema),
  }),
  z.object({
    kind: z.literal('searched'),
    ...ofRun,
    purpose: z.enum(SEARCH_PURPOSES),
    search: searchRecordSchema,
    found: z.array(foundPageSchema),
  }),
  fetchedSchema,
  keptSchema,
  asideSchema,
  failedSchema,
  z.object({ kind: z.literal('ended'), ...ofRun, by: z.enum(RUN_ENDS) }),
  z.object({ kind: z.literal('answered'), ...ofRun, check: z.string() }),
]);
export type WebEvent = z.infer<typeof webEventSchema>;
export type WebEventOf<Kind extends WebEvent['kind']> = Extract<WebEvent, { kind: Kind }>;
export type PlannedQuery = z.infer<typeof plannedSchema>;

/** What a report says of the web that it rests on. Words for it are in `publishing/web-words.ts`. */
export const webOfReportSchema = z.object({
  run: z.string(),
  /** Whether the other documents of the dossier were asked too. */
  scope: z.enum(WEB_SCOPES),
  /** Queries that were sent, those of archives too. */
  queries: z.int(),
  searchers: z.array(z.object({ name: z.string(), asked: z.int(), failed: z.int() })),
  /** Whether a search for each side was answered. */
  sides: z.object({ claim: z.boolean(), against: z.boolean() }),
  endedBy: z.enum(RUN_ENDS),
  pages: z.object({
    /** Addresses that the searches found, each once. */
    found: z.int(),
    kept: z.int(),
    setAside: z.int(),
    failed: z.int(),
    /** Found, and not visited before the run ended. */
    unvisited: z.int(),
  }),
  /** Searches that failed, and those behind which engines were silent. */
  failedSearches: z.array(
    z.object({
      searcher: z.string(),
      query: z.string(),
      site: z.string().nullable(),
      /** Null where something was found all the same. */
      failure: searchRecordSchema.shape.failure,
      deadEngines: z.array(z.string()),
    }),
  ),
  unread: z.array(z.object({ url: z.string(), unread: z.enum(UNREAD_KINDS), why: z.string() })),
  setAside: z.array(z.object({ url: z.string(), reason: z.enum(ASIDE_REASONS), why: z.string() })),
  /** Pages that were read at another address than the one that was found, and why. */
  elsewhere: z.array(
    z.object({
      url: z.string(),
      address: z.string(),
      rung: z.enum(RUNGS),
      barrier: z.enum(BARRIERS).nullable(),
    }),
  ),
});
export type WebOfReport = z.infer<typeof webOfReportSchema>;
