import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import { verifyToken } from '../../app/access/tokens.js';
import { failureValue } from '../../app/serving/failure-value.js';
import { answerTooMany } from './rate-limits.js';
import { addressOf } from './request-facts.js';
import { TokenBucket } from './token-bucket.js';
import { isForeign } from './write-check.js';

/** A browser keeps the token where no script can read it, until it is closed. */
export const TOKEN_COOKIE = 'corroborate-token';

const STYLE =
  'body{font:1.05rem/1.5 system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1rem;color-scheme:light dark}input,button{font:inherit;padding:.5rem .7rem;width:100%;box-sizing:border-box;margin-top:.5rem}';

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const ATTEMPTS = { burst: 10, perMinute: 10 };

/** An address of this server to go on to: nobody is sent elsewhere. */
const onwards = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';

function page(c: Context, { to, message }: { to: string; message?: string }): Response {
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'no-store');
  const said = message === undefined ? '' : html`<p role="alert">${message}</p>`;
  return c.html(
    html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in · Corroborate</title><style>${STYLE}</style></head>
<body><main><h1>Corroborate</h1>
${said}
<form method="post" action="/sign-in">
<label>Access token <input name="token" type="password" autocomplete="current-password" required autofocus></label>
<input type="hidden" name="to" value="${to}">
<button>Sign in</button>
</form>
<p>Whoever runs this server makes tokens with <code>corroborate token create</code>.</p>
</main></body></html>`,
    message === undefined ? 200 : 401,
  ) as Response;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The page where a browser is given its token, and `POST /sign-out`, where it is taken back. */
export function signIn(record: AccessRecord, now: () => Date): MiddlewareHandler {
  const attempts = new TokenBucket(ATTEMPTS);
  return async (c, next) => {
    const { method, path } = c.req;
    if (path === '/sign-out' && method === 'POST' && !isForeign(c)) {
      deleteCookie(c, TOKEN_COOKIE, { path: '/' });
      return c.redirect('/sign-in', 303);
    }
    if (path !== '/sign-in') return next();
    if (method !== 'POST') return page(c, { to: onwards(c.req.query('to')) });
    const form = isForeign(c) ? {} : await c.req.parseBody();
    const to = onwards(text(form['to']));
    const wait = attempts.take(addressOf(c) ?? '', now().getTime());
    if (wait > 0) return answerTooMany(c, wait);
    const secret = text(form['token']);
    try {
      await verifyToken(record, secret, now());
    } catch (error) {
      return page(c, { to, message: failureValue(error).message });
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
