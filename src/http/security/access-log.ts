import type { MiddlewareHandler } from 'hono';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import type { ApiEnv } from '../answering/api.js';
import { addressOf, isSafe } from './request-facts.js';

const REFUSALS = new Set([401, 403, 429]);

/**
 * Logs who changed what, and whom the server refused, without any contents. Reading is not logged:
 * what somebody looks into is theirs to know.
 */
export const accessLog =
  (record: AccessRecord, now: () => Date): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    await next();
    const { status } = c.res;
    if (isSafe(c) && !REFUSALS.has(status)) return;
    const { name, token } = c.get('caller');
    await record.log({
      at: now().toISOString(),
      who: name || null,
      token,
      address: addressOf(c),
      method: c.req.method,
      path: c.req.path,
      status,
    });
  };
