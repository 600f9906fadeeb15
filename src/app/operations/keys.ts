import { z } from 'zod';
import { defineOperation } from '../operation.js';
import { keysOutputSchema } from '../outputs/keys.js';

/** Makes or shows the key that signs reports and heads. */
export const keys = defineOperation({
  name: 'keys',
  summary: 'make the key that signs what this desk publishes, or show its public half',
  input: z.object({
    action: z.enum(['create', 'show']).meta({ description: 'What to do.', positional: true }),
  }),
  output: keysOutputSchema,
  async run(context, { action }) {
    const { createKey, showKey } = await import('../proving/manage-keys.js');
    return action === 'create' ? createKey(context) : showKey(context);
  },
});
