import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import { verifyToken } from '../../app/access/tokens.js';
import { failureValue } from '../../app/serving/failure-value.js';
import { CorroborateError } from '../../model/error.js';
import type { ApiEnv, Caller } from '../answering/api.js';
import { answerProblem } from '../answering/problem-answer.js';
import { answerTooMany } from './rate-limits.js';
import { dossierNamed, isApi, networkOf, scopeNeeded } from './request-facts.js';
import { TOKEN_COOKIE } from './sign-in.js';
import { TokenBucket } from './token-bucket.js';

/**
 * Guesses of one sender: nobody mistypes more often. No guess of 256 bits hits, so that a good token
 * is let in whatever else comes from its address: others behind it must not lock it out.
 */
const GUESSES = { burst: 10, perMinute: 10 };

/** What is asked without any token: pages that lead to the sign-in, programs set up wrongly. */
const TOKENLESS = { burst: 60, perMinute: 120 };

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
  if (!scopes.includes(scope)) return `The access token does not allow you to ${scope}`;
  const dossier = dossierNamed(c);
  if (dossiers === null) return null;
  if (dossier !== null && !dossiers.includes(dossier))
    return `The access token does not open the dossier ${dossier}`;
  return dossier === null && scope === 'write'
    ? 'The access token opens only its own dossiers and cannot make new ones'
    : null;
}

/** Lets nobody read or write without a token that is good for it. */
export function tokenCheck(record: AccessRecord, now: () => Date): MiddlewareHandler<ApiEnv> {
  const guesses = new TokenBucket(GUESSES);
  const tokenless = new TokenBucket(TOKENLESS);
  return async (c, next) => {
    try {
      const { id, name, scopes, dossiers } = await verifyToken(record, secretOf(c), now());
      c.set('caller', { name, scopes, dossiers, token: id });
    } catch (error) {
      if (!(error instanceof CorroborateError) || error.code !== 'unauthorized') throw error;
      const sent = c.req.header('authorization') ?? getCookie(c, TOKEN_COOKIE);
      const refused = sent === undefined ? tokenless : guesses;
      const wait = refused.take(networkOf(c), now().getTime());
      if (wait > 0) return answerTooMany(c, wait);
      if (!isApi(c)) return c.redirect(`/sign-in?to=${encodeURIComponent(c.req.path)}`, 303);
      c.header('WWW-Authenticate', 'Bearer realm="corroborate"');
      return answerProblem(c, failureValue(error));
    }
    const lack = lackOf(c, c.get('caller'));
    if (lack === null) return next();
    const hint = 'Ask whoever runs this server for a token that does.';
    return answerProblem(c, { code: 'forbidden', message: lack, hint });
  };
}
