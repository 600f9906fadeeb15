import { z } from 'zod';

export const WATCHED_KINDS = ['feed', 'sitemap', 'page', 'folder'] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

/**
 * What a look at one page or file came to. `missing` is one answer that there is no such page (404
 * or 410, or a file that is not there), `gone` the second in a row; `unreached` says nothing of
 * the page: the network, the host or the server failed. `unreadable` came and could not be read.
 */
export const LOOK_OUTCOMES = [
  'new',
  'changed',
  'same',
  'missing',
  'gone',
  'unreached',
  'refused',
  'unreadable',
] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

const lookedItemSchema = z.object({
  /** The address as it was listed, or the absolute path of a file. */
  address: z.string(),
  outcome: z.enum(LOOK_OUTCOMES),
  /** The document that was found there last, or null where none ever was. */
  document: z.string().nullable(),
  /** What the listing says of the last change, as it says it; null where it says nothing. */
  stamp: z.string().nullable(),
  /** Why, where nothing could be read. */
  message: z.string().nullable(),
});

export type LookedItem = z.infer<typeof lookedItemSchema>;

const at = z.string();
const source = z.string();
const run = z.string();

/** What an earlier answer said of its version. */
const validatorsSchema = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

const addedSchema = z.object({
  event: z.literal('added'),
  source,
  at,
  kind: z.enum(WATCHED_KINDS),
  /** A web address, or the absolute path of a folder. */
  address: z.string(),
  /** Whether its own host may be on a private network. */
  allowPrivate: z.boolean(),
});

const endedSchema = z.object({
  event: z.literal('ended'),
  source,
  run,
  at,
  /** Why the source itself could not be read, or null. */
  failure: z.string().nullable(),
  /** Pages and files that were looked at, and those of them that were as before. */
  looked: z.int(),
  unchanged: z.int(),
  /** Pages that are left for later runs: more than one run takes. */
  left: z.int(),
  /** The known address that was looked at last; the next run goes on after it. */
  reachedTo: z.string().nullable(),
  /** Of the list itself, where all of it was looked at. */
  validators: validatorsSchema.nullable(),
});

/** An alert that was sent or could not be: all that is new after `from`, up to `to`. */
const alertedSchema = z.object({
  event: z.literal('alerted'),
  target: z.string(),
  /** Numbers of events, counted from the first ever recorded. */
  from: z.int(),
  to: z.int(),
  at,
  failure: z.string().nullable(),
});

/** What happens to watched sources, in the order in which it happens. Instants are ISO 8601. */
export const watchEventSchema = z.discriminatedUnion('event', [
  addedSchema,
  z.object({ event: z.literal('removed'), source, at }),
  z.object({ event: z.literal('begun'), source, run, at }),
  z.object({ event: z.literal('looked'), source, run, at, items: z.array(lookedItemSchema) }),
  endedSchema,
  alertedSchema,
]);

export type WatchEvent = z.infer<typeof watchEventSchema>;
export type WatchedSource = z.infer<typeof addedSchema>;
export type EndedRun = z.infer<typeof endedSchema>;
