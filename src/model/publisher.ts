import { z } from 'zod';

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

/**
 * Where a stake is known from: declared in a sources file, told by a document of the dossier,
 * entered by a user, or known from the list that comes with Corroborate. They are kept apart, for
 * they are worth different trust.
 */
export const STAKE_SOURCES = ['declared', 'document', 'user', 'listed'] as const;
export type StakeSource = (typeof STAKE_SOURCES)[number];

/**
 * Where the kind of a publisher that nobody described is known from: the list that comes with
 * Corroborate, or a host whose name only bodies of that kind can hold.
 */
export const KIND_SOURCES = ['list', 'host'] as const;
export type KindSource = (typeof KIND_SOURCES)[number];

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
  note: z.string().optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** Where an interest in the register is known from. */
export function stakeSourceOf({ entered, listed }: Publisher, text: string): StakeSource {
  if (entered?.includes(text)) return 'user';
  return listed?.interests.includes(text) ? 'listed' : 'declared';
}

/** The publisher of a document that doesn't say who put it out. */
export const UNKNOWN_PUBLISHER: Publisher = { name: 'Unknown', kind: 'unknown', interests: [] };
