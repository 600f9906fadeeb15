import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { ServedDossier } from '../../app/serving/served-dossier.js';
import { CorroborateError } from '../../model/error.js';
import type { ApiEnv } from './api.js';
import { answerProblem } from './problem-answer.js';

/** Headers that belong to an answer when it is given again. */
const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const;

/** Characters of a key, on every route. */
export const MOST_KEY = 200;

const badKey = (): CorroborateError =>
  new CorroborateError('invalid-input', `An Idempotency-Key has 1 to ${MOST_KEY} characters`, {
    hint: 'Send a shorter one, such as a UUID.',
  });

/** Writes under way, by dossier and key: the same one sent twice at once waits for the first. */
const underWay = new WeakMap<ServedDossier, Map<string, Promise<unknown>>>();

const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * Does a write once for an `Idempotency-Key`: sent again with the same contents, it gets the first
 * answer again, also after a restart; with other contents it is refused with 422. Answers that say
 * something went wrong aren't kept: what was wrong may be mended.
 *
 * @param contents - What was sent, or a hash of it.
 */
export async function answerIdempotently<Answer extends Response>(
  c: Context<ApiEnv>,
  dossier: ServedDossier,
  contents: string,
  write: () => Promise<Answer>,
): Promise<Answer> {
  const given = c.req.header('idempotency-key');
  if (given === undefined) return write();
  if (given.length < 1 || given.length > MOST_KEY) throw badKey();
  const key = digestOf(c.get('caller').name, given);
  const fingerprint = digestOf(c.req.method, c.req.path, contents);
  const writes = underWay.get(dossier) ?? new Map<string, Promise<unknown>>();
  underWay.set(dossier, writes);
  while (writes.has(key)) await writes.get(key)?.catch(() => undefined);
  const work = answerOnce(c, dossier, { key, fingerprint, write });
  writes.set(key, work);
  try {
    return await work;
  } finally {
    writes.delete(key);
  }
}

interface KeyedWrite<Answer> {
  key: string;
  fingerprint: string;
  write: () => Promise<Answer>;
}

/** An answer given again has the type of the first, which routes describe. */
async function answerOnce<Answer extends Response>(
  c: Context<ApiEnv>,
  { record }: ServedDossier,
  { key, fingerprint, write }: KeyedWrite<Answer>,
): Promise<Answer> {
  const kept = await record.answer(key);
  if (kept !== undefined && kept.fingerprint !== fingerprint) {
    const message = 'The Idempotency-Key has been used for another request';
    const hint = 'Send a new key with each new request.';
    return answerProblem(c, { code: 'invalid-input', message, hint }, 422) as Answer;
  }
  if (kept !== undefined) {
    const headers = { ...kept.headers, 'idempotency-replayed': 'true' };
    const body = kept.status === 204 ? null : kept.body;
    return new Response(body, { status: kept.status, headers }) as Answer;
  }
  const response = await write();
  if (response.ok) {
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    const body = await response.clone().text();
    await record.keepAnswer(key, { fingerprint, status: response.status, headers, body });
  }
  return response;
}
