import type { Context, MiddlewareHandler } from 'hono';
import { answerProblem } from '../answering/problem-answer.js';
import { hostOf, isApi, isAssistants, isSafe } from './request-facts.js';

/** Whether a request says that it comes from a page of another site. */
export function isForeign(c: Context): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== hostOf(c);
}

/**
 * Refuses writes that a page of another site may have made its reader's browser send: they lack
 * the header that no plain form can set, or tell another origin. No form can send JSON either, which is
 * all that assistants may send.
 */
export const writeCheck: MiddlewareHandler = async (c, next) => {
  if (isSafe(c) || !isApi(c)) return next();
  if (isForeign(c))
    return answerProblem(c, {
      code: 'forbidden',
      message: 'The write comes from another site’s page',
      hint: 'Send it from the reading room, or from a program that sets no Origin.',
    });
  if (c.req.header('x-corroborate') === '1' || isAssistants(c)) return next();
  return answerProblem(c, {
    code: 'forbidden',
    message: 'The write lacks the header X-Corroborate',
    hint: 'Send the header `X-Corroborate: 1` with every write.',
  });
};
