import type { Context } from 'hono';
import { answerProblem } from './answering/problem-answer.js';
import { ROUTES } from './routes.js';

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`);

const KNOWN = ROUTES.map(({ path, method }) => ({ pattern: patternOf(path), method }));

/** Says of an address under /api that it is unknown, or which methods it takes. */
export function answerUnknown(c: Context): Response {
  const { method, path } = c.req;
  const methods = KNOWN.filter(({ pattern }) => pattern.test(path)).map((route) =>
    route.method.toUpperCase(),
  );
  if (methods.length === 0) {
    const message = `There is nothing at ${path}`;
    return answerProblem(c, { code: 'not-found', message, hint: 'See /api/reference.' });
  }
  const allowed = [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)].sort();
  c.header('Allow', allowed.join(', '));
  const message = `${path} does not take ${method}`;
  const hint = `Use ${allowed.join(' or ')}.`;
  return answerProblem(c, { code: 'invalid-input', message, hint }, 405);
}
