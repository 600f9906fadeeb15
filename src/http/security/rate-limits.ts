import type { Context, MiddlewareHandler } from 'hono';
import { counted } from '../../model/counted.js';
import type { ApiEnv } from '../answering/api.js';
import { answerProblem } from '../answering/problem-answer.js';
import { isSafe, networkOf, scopeNeeded } from './request-facts.js';
import { type Rate, TokenBucket } from './token-bucket.js';

/** A reader's page makes dozens of requests at once. */
const REQUESTS: Rate = { burst: 300, perMinute: 1200 };
/** What has a model read, questions and audits, keeps the processors busy for long. */
const ASKS: Rate = { burst: 5, perMinute: 10 };
const OTHER_WRITES: Rate = { burst: 60, perMinute: 120 };

/** Says that it is too much for now, and for how long. */
export function answerTooMany(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds));
  return answerProblem(c, {
    code: 'too-many-requests',
    message: 'Too many requests in a short time',
    hint: `Try again in ${counted(seconds, 'second')}.`,
  });
}

/** Keeps one holder of a token, or one address without, from taking the server from the others. */
export function rateLimits(now: () => Date): MiddlewareHandler<ApiEnv> {
  const requests = new TokenBucket(REQUESTS);
  const asks = new TokenBucket(ASKS);
  const writes = new TokenBucket(OTHER_WRITES);
  return async (c, next) => {
    const key = c.get('caller').token ?? networkOf(c);
    const at = now().getTime();
    c.set('takeAsk', () => asks.take(key, now().getTime()));
    const narrow = scopeNeeded(c) === 'ask' ? asks : writes;
    const seconds = requests.take(key, at) || (isSafe(c) ? 0 : narrow.take(key, at));
    return seconds > 0 ? answerTooMany(c, seconds) : next();
  };
}
