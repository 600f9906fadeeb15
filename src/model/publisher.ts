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

/** Who put a document out, and what it has at stake in the matter. */
export const publisherSchema = z.object({
  name: z.string().min(1),
  kind: z.enum(PUBLISHER_KINDS),
  /** Stakes that the publisher declared or somebody documented, one sentence each. */
  interests: z.array(z.string()),
  note: z.string().optional(),
});

export type Publisher = z.infer<typeof publisherSchema>;

/** The publisher of a document that doesn't say who put it out. */
export const UNKNOWN_PUBLISHER: Publisher = { name: 'Unknown', kind: 'unknown', interests: [] };
