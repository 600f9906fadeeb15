import type { MiddlewareHandler } from 'hono';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import type { RefusalTally } from '../../app/access/refusal-tally.js';
import type { ApiEnv } from '../answering/api.js';
import { addressOf, isSafe } from './request-facts.js';

const REFUSALS = new Set([401, 403, 429]);

/** Of an address that somebody made up, the beginning says enough. */
const MOST_PATH = 300;

/**
 * Logs who changed what, and whom the server refused, without any contents. Reading is not logged:
 * what somebody looks into is theirs to know. What strangers send and what is refused is counted
 * together where it is much.
 */
export const accessLog =
  (record: AccessRecord, refusals: RefusalTally, now: () => Date): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    await next();
    const { status } = c.res;
    if (isSafe(c) && !REFUSALS.has(status)) return;
    const { name, token } = c.get('caller');
    const entry = {
      at: now().toISOString(),
      who: name || null,
      token,
      address: addressOf(c),
      method: c.req.method,
      path: c.req.path.slice(0, MOST_PATH),
      status,
    };
    await (name === '' || REFUSALS.has(status) ? refusals.note(entry) : record.log(entry));
  };
