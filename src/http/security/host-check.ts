import type { MiddlewareHandler } from 'hono';
import { answerProblem } from '../answering/problem-answer.js';
import { hostOf } from './request-facts.js';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * On a server of this machine alone: refuses requests that name it otherwise. A page of another
 * site whose name was made to point here (DNS rebinding) would pass for one of ours.
 */
export const hostCheck: MiddlewareHandler = async (c, next) => {
  const names = [hostOf(c), new URL(c.req.url).host];
  if (names.every((name) => LOOPBACK.test(name))) return next();
  return answerProblem(c, {
    code: 'forbidden',
    message: 'The request uses a host name that is not this server’s',
    hint: 'Open it as http://127.0.0.1 or http://localhost with its port.',
  });
};
