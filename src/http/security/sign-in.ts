import type { MiddlewareHandler } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import { verifyToken } from '../../app/access/tokens.js';
import { failureValue } from '../../app/serving/failure-value.js';
import { answerTooMany } from './rate-limits.js';
import { networkOf } from './request-facts.js';
import { signInForm } from './sign-in-form.js';
import { signInPage } from './sign-in-page.js';
import { TokenBucket } from './token-bucket.js';
import { isForeign } from './write-check.js';

/** A browser keeps the token where no script can read it, until it is closed. */
export const TOKEN_COOKIE = 'corroborate-token';

/** No token was looked at: the fault is where the form stands. */
const ELSEWHERE = 'This was sent from another site’s page. Enter the token here.';

const ATTEMPTS = { burst: 10, perMinute: 10 };

/** Pages of the form itself, for one sender: each is made anew. */
const PAGES = { burst: 60, perMinute: 120 };

/** An address of this server to go on to: nobody is sent elsewhere. */
const onwards = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';

/** The page where a browser is given its token, and `POST /sign-out`, where it is taken back. */
export function signIn(record: AccessRecord, now: () => Date): MiddlewareHandler {
  const attempts = new TokenBucket(ATTEMPTS);
  const pages = new TokenBucket(PAGES);
  return async (c, next) => {
    const { method, path } = c.req;
    if (path === '/sign-out' && method === 'POST' && !isForeign(c)) {
      deleteCookie(c, TOKEN_COOKIE, { path: '/' });
      return c.redirect('/sign-in', 303);
    }
    if (path !== '/sign-in') return next();
    if (method !== 'POST') {
      const wait = pages.take(networkOf(c), now().getTime());
      return wait > 0 ? answerTooMany(c, wait) : signInPage(c, { to: onwards(c.req.query('to')) });
    }
    if (isForeign(c)) return signInPage(c, { to: '/', message: ELSEWHERE });
    const form = await signInForm(c);
    if (form instanceof Response) return form;
    const to = onwards(form.to);
    const secret = form.token;
    try {
      await verifyToken(record, secret, now());
    } catch (error) {
      // Only what is wrong is counted: whoever else is behind this address can sign in.
      const wait = attempts.take(networkOf(c), now().getTime());
      return wait > 0
        ? answerTooMany(c, wait)
        : signInPage(c, { to, message: failureValue(error).message });
    }
    setCookie(c, TOKEN_COOKIE, secret, {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: new URL(c.req.url).protocol === 'https:',
    });
    return c.redirect(to, 303);
  };
}
