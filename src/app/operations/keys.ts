import { z } from 'zod';
import { defineOperation } from '../operation.js';

const outputSchema = z.object({
  /** SHA-256 of the public key's DER form in hex. */
  fingerprint: z.string(),
  /** In PEM: give it to whoever is to check your reports. */
  publicKey: z.string(),
  /** Where a new key was written; null where one was shown. */
  created: z.string().nullable(),
});

export type KeysOutput = z.infer<typeof outputSchema>;

/** Makes or shows the key that signs reports and heads. */
export const keys = defineOperation({
  name: 'keys',
  summary: 'make the key that signs what this desk gives out, or show its public half',
  input: z.object({
    action: z.enum(['create', 'show']).meta({ description: 'What to do.', positional: true }),
  }),
  output: outputSchema,
  async run(context, { action }) {
    const { createKey, showKey } = await import('../proving/manage-keys.js');
    return action === 'create' ? createKey(context) : showKey(context);
  },
});
