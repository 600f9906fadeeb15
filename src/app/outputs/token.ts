import { z } from 'zod';
import { recordedTokenSchema } from '../../model/access-token.js';

export const tokenOutputSchema = z.object({
  /** The token that was made or revoked, or all of them; never with their secrets. */
  tokens: z.array(recordedTokenSchema.omit({ sha256: true }).extend({ good: z.boolean() })),
  /** The secret of a token that was made: shown now and never again. */
  secret: z.string().nullable(),
});

export type TokenOutput = z.infer<typeof tokenOutputSchema>;
