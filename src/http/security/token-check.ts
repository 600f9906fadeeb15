import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import { verifyToken } from '../../app/access/tokens.js';
import { failureValue } from '../../app/serving/failure-value.js';
import { CorroborateError } from '../../model/error.js';
import type { ApiEnv, Caller } from '../answering/api.js';
import { answerProblem } from '../answering/problem-answer.js';
import { answerTooMany } from './rate-limits.js';
import { addressOf, dossierNamed, isApi, scopeNeeded } from './request-facts.js';
import { TOKEN_COOKIE } from './sign-in.js';
import { TokenBucket } from './token-bucket.js';

/** Guesses of one address: nobody mistypes more often, and no guess of 256 bits hits. */
const GUESSES = { burst: 10, perMinute: 10 };

const BEARER = /^Bearer +(\S+)$/i;

/** The secret that a request carries: programs send a header, browsers the cookie of the sign-in. */
function secretOf(c: Context): string {
  const [, bearer] = BEARER.exec(c.req.header('authorization') ?? '') ?? [];
  const secret = bearer ?? getCookie(c, TOKEN_COOKIE);
  if (secret !== undefined) return secret;
  throw new CorroborateError('unauthorized', 'No access token was sent', {
    hint: 'Send it as `Authorization: Bearer TOKEN`, or sign in at /sign-in.',
  });
}

/** What a good token lacks for a request, or null. */
function lackOf(c: Context, { scopes, dossiers }: Caller): string | null {
  const scope = scopeNeeded(c);
  if (!scopes.includes(scope)) return `The access token does not allow to ${scope}`;
  const dossier = dossierNamed(c);
  if (dossiers === null) return null;
  if (dossier !== null && !dossiers.includes(dossier))
    return `The access token does not open the dossier ${dossier}`;
  return dossier === null && scope === 'write'
    ? 'The access token opens its own dossiers only, and makes none'
    : null;
}

/** Lets nobody read or write without a token that is good for it. */
export function tokenCheck(record: AccessRecord, now: () => Date): MiddlewareHandler<ApiEnv> {
  const guesses = new TokenBucket(GUESSES);
  return async (c, next) => {
    const address = addressOf(c) ?? '';
    const wait = guesses.wait(address, now().getTime());
    if (wait > 0) return answerTooMany(c, wait);
    try {
      const { id, name, scopes, dossiers } = await verifyToken(record, secretOf(c), now());
      c.set('caller', { name, scopes, dossiers, token: id });
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'unauthorized') throw error;
      if (!isApi(c)) return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
      const sent = c.req.header('authorization') ?? getCookie(c, TOKEN_COOKIE);
      if (sent !== undefined) guesses.take(address, now().getTime());
      c.header('WWW-Authenticate', 'Bearer realm="corroborate"');
      return answerProblem(c, failureValue(error));
    }
    const lack = lackOf(c, c.get('caller'));
    if (lack === null) return next();
    const hint = 'Ask whoever runs this server for a token that does.';
    return answerProblem(c, { code: 'forbidden', message: lack, hint });
  };
}
