import { z } from 'zod';

export const keysOutputSchema = z.object({
  /** SHA-256 of the public key's DER form in hex. */
  fingerprint: z.string(),
  /** In PEM: give it to whoever is to check your reports. */
  publicKey: z.string(),
  /** Where a new key was written; null where one was shown. */
  created: z.string().nullable(),
});

export type KeysOutput = z.infer<typeof keysOutputSchema>;
