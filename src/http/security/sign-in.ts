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

/** The reading room's colours: its files are not to be had before the token is. No quotation marks: they would be escaped. */
const STYLE = [
  ':root{color-scheme:light dark;--line:light-dark(#dedad0,#353a41);--soft:light-dark(#565d66,#a6adb6);--link:light-dark(#274b8f,#9dbcf7)}',
  'body{margin:0;background:light-dark(#fbfaf7,#15171a);color:light-dark(#1d2126,#e6e4df);font:16px/1.5 Inter,system-ui,sans-serif}',
  'header{border-bottom:1px solid var(--line);background:light-dark(#fff,#1c1f24);padding:.75rem 1.5rem;font-weight:700;font-size:.88rem}',
  'main{max-width:26rem;margin:12vh auto 0;padding:0 1.5rem 3rem}',
  'h1{font:600 1.9rem/1.2 Charter,Georgia,Liberation Serif,serif;margin:0 0 1.2rem}',
  'label{display:block;font-size:.84rem;color:var(--soft);margin-bottom:.3rem}',
  'input,button{font:inherit;padding:.55rem .75rem;border-radius:6px;box-sizing:border-box}',
  'input{width:100%;border:1px solid light-dark(#8b8a84,#747c86);background:light-dark(#fff,#1c1f24);color:inherit}',
  'button{margin-top:1rem;border:0;background:var(--link);color:light-dark(#fff,#15171a);font-weight:600;cursor:pointer}',
  ':focus-visible{outline:2px solid var(--link);outline-offset:2px}',
  '[role=alert]{border-left:4px solid light-dark(#7a3b00,#f3b27a);padding:.1rem 0 .1rem .8rem}',
  'p.about{font-size:.84rem;color:var(--soft);margin-top:1.6rem}',
].join('');

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** No token was looked at: the fault is where the form stands. */
const ELSEWHERE = 'This was sent from a page of another site. Enter the token here.';

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
<body><header>Corroborate</header><main><h1>Sign in</h1>
${said}
<form method="post" action="/sign-in">
<label for="token">Access token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<input type="hidden" name="to" value="${to}">
<button>Sign in</button>
</form>
<p class="about">Whoever runs this server makes tokens with <code>corroborate token create</code>.</p>
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
    if (isForeign(c)) return page(c, { to: '/', message: ELSEWHERE });
    const form = await c.req.parseBody();
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
