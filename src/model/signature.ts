import { z } from 'zod';

/** Who vouches for a value: a signature over the value's canonical JSON without this field. */
export const signatureSchema = z.object({
  algorithm: z.literal('ed25519'),
  /** SHA-256 of the public key's DER form in hex: it tells which key, and proves nothing by itself. */
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** In base64. */
  value: z.base64(),
});

export type Signature = z.infer<typeof signatureSchema>;
