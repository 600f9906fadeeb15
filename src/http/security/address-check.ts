import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem } from '../answering/problem-answer.js';

/** Longer addresses than any route takes. */
const MOST_CHARACTERS = 12_000;

/** Characters that no name has, and that files and terminals take for something else. */
const CONTROL = /\p{Cc}/u;

function faultOf(url: string): string | null {
  if (url.length > MOST_CHARACTERS) return 'The address is longer than any this server has';
  const { pathname, search } = new URL(url);
  try {
    const whole = decodeURIComponent(pathname) + decodeURIComponent(search.replaceAll('+', ' '));
    return CONTROL.test(whole) ? 'The address contains control characters' : null;
  } catch {
    return 'The address is not percent-encoded UTF-8';
  }
}

/** Of two hosts, we would take the first, and a proxy before us perhaps the last. */
function namesTwoHosts(c: Context): boolean {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const names = incoming?.rawHeaders?.filter((_, at) => at % 2 === 0) ?? [];
  return names.filter((name) => name.toLowerCase() === 'host').length > 1;
}

/** Refuses addresses that would be read in more ways than one. */
export const addressCheck: MiddlewareHandler = async (c, next) => {
  const fault = namesTwoHosts(c) ? 'The request names its host more than once' : faultOf(c.req.url);
  if (fault === null) return next();
  const hint = 'Name one host, and percent-encode each part of the address as UTF-8.';
  return answerProblem(c, { code: 'invalid-input', message: fault, hint });
};
