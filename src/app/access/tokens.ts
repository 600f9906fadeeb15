import type { AccessToken, RecordedToken, Scope } from '../../model/access-token.js';
import { CorroborateError } from '../../model/error.js';
import type { AccessRecord } from '../../ports/access-record.js';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import { isSecret, newSecret, secretHash } from './token-secret.js';

const ONE_DAY_MS = 24 * 3600 * 1000;

export interface TokenRequest {
  name: string;
  /** Who may ask or write may read. */
  scopes: readonly Scope[];
  dossiers: readonly string[] | null;
  days: number;
}

/** Makes a token. Its secret is given out here and never again. */
export async function createToken(
  record: AccessRecord,
  { name, scopes, dossiers, days }: TokenRequest,
  { clock, ids }: { clock: Clock; ids: Ids },
): Promise<{ token: AccessToken; secret: string }> {
  const now = clock.now();
  const secret = newSecret();
  const token: AccessToken = {
    id: ids.next('tok'),
    name,
    sha256: secretHash(secret),
    scopes: [...new Set<Scope>(['read', ...scopes])],
    dossiers: dossiers && [...dossiers],
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * ONE_DAY_MS).toISOString(),
  };
  await record.append(token);
  return { token, secret };
}

/** Whether a token is good at an instant. */
export const isGood = ({ revokedAt, expiresAt }: RecordedToken, now: Date): boolean =>
  revokedAt === null && now.toISOString() < expiresAt;

const HINT = 'Ask whoever runs this server for a new one: corroborate token create NAME';

/**
 * The token of a secret.
 *
 * @throws {CorroborateError} `unauthorized`, saying whether it is unknown, expired or revoked.
 */
export async function verifyToken(
  record: AccessRecord,
  secret: string,
  now: Date,
): Promise<RecordedToken> {
  const refused = (message: string) =>
    new CorroborateError('unauthorized', message, { hint: HINT });
  const token = isSecret(secret) ? await record.tokenOf(secretHash(secret)) : undefined;
  if (token === undefined) throw refused('The access token is not known to this server');
  if (token.revokedAt !== null) throw refused('The access token was revoked');
  if (!isGood(token, now))
    throw refused(`The access token expired on ${token.expiresAt.slice(0, 10)}`);
  return token;
}
