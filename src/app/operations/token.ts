import { z } from 'zod';
import { SCOPES } from '../../model/access-token.js';
import { defineOperation } from '../operation.js';
import { tokenOutputSchema } from '../outputs/token.js';

/** Gives, lists and takes back access to a server that others can reach. */
export const token = defineOperation({
  name: 'token',
  summary: 'make, list or revoke the access tokens of a server that other machines can reach',
  input: z.object({
    action: z.enum(['create', 'list', 'revoke']).meta({
      description: 'What to do.',
      positional: true,
    }),
    who: z.string().trim().min(1).max(200).optional().meta({
      description: 'Who the new token is for, or the id of the token to revoke.',
      positional: true,
      placeholder: 'NAME|ID',
    }),
    scope: z.array(z.enum(SCOPES)).default([]).meta({
      description: 'What a new token allows besides reading: `ask`, `write`.',
      placeholder: 'SCOPE',
    }),
    only: z.array(z.string().trim().min(1)).optional().meta({
      description: 'Dossiers the token opens, as named in addresses. By default, all.',
      placeholder: 'DOSSIER',
    }),
    days: z.number().int().min(1).max(3650).default(90).meta({
      description: 'Days until it expires.',
      placeholder: 'N',
    }),
    dossiers: z.string().min(1).optional().meta({
      description: 'The folder of dossiers, as given to `serve --dossiers`.',
      placeholder: 'DIR',
    }),
  }),
  output: tokenOutputSchema,
  async run(context, input) {
    const { manageTokens } = await import('../access/manage-tokens.js');
    return manageTokens(context, input);
  },
});
