import type { MiddlewareHandler } from 'hono';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import type { ApiEnv, Caller } from '../answering/api.js';
import { accessLog } from './access-log.js';
import { health } from './health.js';
import { hostCheck } from './host-check.js';
import { rateLimits } from './rate-limits.js';
import { securityHeaders } from './security-headers.js';
import { signIn } from './sign-in.js';
import { tokenCheck } from './token-check.js';
import { writeCheck } from './write-check.js';

export interface GuardOptions {
  record: AccessRecord;
  /** Whether only this machine can reach the server: then nobody needs a token. */
  loopback: boolean;
  now: () => Date;
}

/** Somebody whom no token names yet. */
const STRANGER: Caller = { name: '', scopes: [], dossiers: [], token: null };

const asStranger: MiddlewareHandler<ApiEnv> = async (c, next) => {
  c.set('caller', STRANGER);
  await next();
};

/** What looks at every request before the routes do, in order. */
export const guardsOf = ({
  record,
  loopback,
  now,
}: GuardOptions): readonly MiddlewareHandler<ApiEnv>[] => [
  securityHeaders,
  health,
  accessLog(record, now),
  ...(loopback
    ? [hostCheck, writeCheck]
    : [asStranger, signIn(record, now), tokenCheck(record, now), writeCheck, rateLimits(now)]),
];
