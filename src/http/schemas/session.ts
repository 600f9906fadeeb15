import { z } from '@hono/zod-openapi';

export const SCOPES = ['read', 'ask', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

export const sessionSchema = z
  .object({
    engine: z.string().meta({ description: 'Version of the engine.' }),
    loopback: z.boolean().meta({ description: 'Whether only this machine can reach the server.' }),
    scopes: z.array(z.enum(SCOPES)).meta({ description: 'What this caller may do.' }),
    canMakeDossiers: z.boolean(),
  })
  .openapi('Session');
