import { resolve } from 'node:path';
import type { RecordedToken, Scope } from '../../model/access-token.js';
import { CorroborateError } from '../../model/error.js';
import type { AccessRecord } from '../../ports/access-record.js';
import type { OperationContext } from '../context.js';
import type { TokenOutput } from '../outputs/token.js';
import { openAccessRecord } from './open-access-record.js';
import { createToken, isGood } from './tokens.js';

export interface TokenManagement {
  action: 'create' | 'list' | 'revoke';
  who?: string | undefined;
  scope: readonly Scope[];
  only?: readonly string[] | undefined;
  days: number;
  dossiers?: string | undefined;
}

/** The record of the server that a command means. */
export async function accessRecordOf(
  context: OperationContext,
  dossiers: string | undefined,
): Promise<AccessRecord> {
  if (dossiers !== undefined)
    return openAccessRecord({ dossier: null, folder: resolve(context.workingFolder, dossiers) });
  return openAccessRecord({ dossier: (await context.stores()).dir, folder: null });
}

const shown = ({ sha256: _sha256, ...token }: RecordedToken, now: Date) => ({
  ...token,
  good: isGood({ sha256: _sha256, ...token }, now),
});

/** Makes, lists or revokes access tokens. */
export async function manageTokens(
  context: OperationContext,
  { action, who, scope, only, days, dossiers }: TokenManagement,
): Promise<TokenOutput> {
  if (action !== 'list' && who === undefined)
    throw new CorroborateError(
      'invalid-input',
      `No name or id was given for the token to ${action}`,
      {
        hint:
          action === 'create'
            ? 'Give the name of the person it is for.'
            : 'Name its id: corroborate token list',
      },
    );
  const record = await accessRecordOf(context, dossiers);
  try {
    const now = context.clock.now();
    if (action === 'create') {
      const request = { name: who ?? '', scopes: scope, dossiers: only ?? null, days };
      const { token, secret } = await createToken(record, request, context);
      return { tokens: [shown({ ...token, revokedAt: null }, now)], secret };
    }
    if (action === 'revoke') await record.revoke(who ?? '', now.toISOString());
    const tokens = (await record.tokens()).map((token) => shown(token, now));
    const meant = action === 'revoke' ? tokens.filter(({ id }) => id === who) : tokens;
    return { tokens: meant, secret: null };
  } finally {
    await record.close();
  }
}
