import { z } from 'zod';

/** What a token allows: to read, to ask questions, to change what a dossier holds. */
export const SCOPES = ['read', 'ask', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/** What opens a server to somebody: known by the hash of its secret, which is kept nowhere. */
export const accessTokenSchema = z.object({
  id: z.string(),
  /** Who holds it: what rulings and the access log call them. */
  name: z.string().min(1),
  /** SHA-256 of the secret, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  scopes: z.array(z.enum(SCOPES)).min(1),
  /** Names in addresses of the dossiers that it opens, or null for all. */
  dossiers: z.array(z.string()).nullable(),
  /** ISO 8601 instants. */
  createdAt: z.string(),
  expiresAt: z.string(),
});

/** A token as the record has it: no good from the instant when it was revoked. */
export const recordedTokenSchema = accessTokenSchema.extend({ revokedAt: z.string().nullable() });

export type AccessToken = z.infer<typeof accessTokenSchema>;
export type RecordedToken = z.infer<typeof recordedTokenSchema>;
