import { z } from 'zod';
import { KIND_SOURCES } from './fact-sources.js';

export const PUBLISHER_KINDS = [
  'government',
  'court',
  'news',
  'academic',
  'advocacy',
  'company',
  'fact-check',
  'individual',
  'unknown',
] as const;

export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** Who put a document out, and what it has at stake in the matter. */
export const publisherSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(PUBLISHER_KINDS),
  /** Stakes that the publisher declared or somebody documented, one sentence each. */
  interests: z.array(z.string()),
  /** Those of the interests that a user entered; the others come from a sources file. */
  entered: z.array(z.string()).optional(),
  /** Absent where a user or a sources file gave the kind. */
  kindFrom: z.enum(KIND_SOURCES).optional(),
  /** Those of the interests that the list tells of, and the public page on which that stands. */
  listed: z.object({ interests: z.array(z.string()), source: z.string() }).optional(),
  /** Hosts whose pages are this publisher's, with all below them, as a user or a sources file says. */
  hosts: z.array(z.string()).optional(),
  /** Where the entry was taken from, by whom and when, where somebody accepted another's. */
  imported: z.object({ from: z.string(), by: z.string(), at: z.string() }).optional(),
  note: z.string().optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** The publisher of a document that doesn't say who put it out. */
export const UNKNOWN_PUBLISHER: Publisher = { name: 'Unknown', kind: 'unknown', interests: [] };
