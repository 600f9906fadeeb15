import type { MiddlewareHandler } from 'hono';

/**
 * Answers `GET /health` with "ok" as long as the server answers at all, without a token and unlogged:
 * whatever restarts it has none, and asks every few seconds.
 */
export const health: MiddlewareHandler = (c, next) =>
  c.req.path === '/health' && c.req.method === 'GET'
    ? Promise.resolve(c.text('ok', 200, { 'Cache-Control': 'no-store' }))
    : next();
