import type { MiddlewareHandler } from 'hono';
import type { AccessRecord } from '../../app/access/open-access-record.js';
import type { RefusalTally } from '../../app/access/refusal-tally.js';
import type { ApiEnv, Caller } from '../answering/api.js';
import { accessLog } from './access-log.js';
import { addressCheck } from './address-check.js';
import { health } from './health.js';
import { hostCheck } from './host-check.js';
import { rateLimits } from './rate-limits.js';
import { securityHeaders } from './security-headers.js';
import { signIn } from './sign-in.js';
import { tokenCheck } from './token-check.js';
import { writeCheck } from './write-check.js';

export interface GuardOptions {
  record: AccessRecord;
  refusals: RefusalTally;
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
  refusals,
  loopback,
  now,
}: GuardOptions): readonly MiddlewareHandler<ApiEnv>[] => [
  securityHeaders,
  health,
  accessLog(record, refusals, now),
  ...(loopback
    ? [hostCheck, addressCheck, writeCheck]
    : [
        asStranger,
        addressCheck,
        signIn(record, now),
        tokenCheck(record, now),
        writeCheck,
        rateLimits(now),
      ]),
];
