import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';

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

/** The page with the form, and with what was wrong with what was sent. */
export function signInPage(
  c: Context,
  { to, message }: { to: string; message?: string },
): Response {
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
