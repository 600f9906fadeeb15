import { z } from '@hono/zod-openapi';
import { SCOPES } from '../../model/access-token.js';

export const sessionSchema = z
  .object({
    engine: z.string().meta({ description: 'Version of the engine.' }),
    loopback: z.boolean().meta({ description: 'Whether only this machine can reach the server.' }),
    scopes: z.array(z.enum(SCOPES)).meta({ description: 'What this caller may do.' }),
    canMakeDossiers: z.boolean(),
    searchesWeb: z
      .boolean()
      .meta({ description: 'Whether the web may be asked: whether it was started with `--web`.' }),
  })
  .openapi('Session');
