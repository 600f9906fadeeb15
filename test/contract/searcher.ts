import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { FoundPage } from '../../src/model/web-search.js';
import type { Searcher, SearchOptions } from '../../src/ports/searcher.js';
import { serve } from '../loopback-server.js';

/** One request as a provider documents it; the server's search parameters hold the last of each name. */
interface Asked {
  method: string;
  path: string;
  params: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Answers in a provider's documented form, with invented content, and what they mean. */
interface Recorded {
  query: string;
  options: SearchOptions;
  asked: Asked[];
  /** One a request: JSON, or a status and a text. */
  answers: unknown[];
  none: unknown[];
  found: FoundPage[];
  count: number | null;
  cost?: number;
}

/** A searcher that asks the address. */
type MakeSearcher = (base: string, limits?: { totalMs: number }) => Searcher;

export interface SearcherCase {
  title: string;
  make: MakeSearcher;
  key: string | null;
  /** What 403 means to it. */
  forbidden: 'blocked' | 'unauthorised';
  price: number;
}

const readBody = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat(await request.toArray()).toString('utf8');

const isText = (answer: unknown): answer is { status: number; text: string } =>
  typeof answer === 'object' && answer !== null && 'text' in answer && 'status' in answer;

/** Serves answers in their order, the last one again, and notes what it was asked. */
async function provider(answers: unknown[]): Promise<{ base: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const base = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://provider');
    const body = await readBody(request);
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push({
      method: request.method ?? '',
      path: url.pathname,
      params: Object.fromEntries(url.searchParams),
      headers: request.headers as Record<string, string>,
      ...(body !== '' && { body: JSON.parse(body) }),
    });
    const { status, text } = isText(answer)
      ? answer
      : { status: 200, text: JSON.stringify(answer) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  });
  return { base, asked };
}

const always =
  (status: number, text: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(text);

/** What every searcher does, over answers that stand in `test/corpus/search/NAME.json`. */
export function describeSearcher(name: string, given: SearcherCase): void {
  const { title, make, key, forbidden, price } = given;
  const recorded: Recorded = JSON.parse(readFileSync(`test/corpus/search/${name}.json`, 'utf8'));
  const { query, options } = recorded;

  const failureAt = async (listener: RequestListener, limits?: { totalMs: number }) => {
    const answer = await make(await serve(listener), limits).search(query, options);
    if (!('failure' in answer)) throw new Error('It did not fail.');
    expect(answer.failure.message.startsWith(title)).toBe(true);
    if (key !== null) expect(JSON.stringify(answer)).not.toContain(key);
    return answer.failure.why;
  };

  describe(`${name} as a searcher`, () => {
    it('asks as documented and reads what was found', async () => {
      const { base, asked } = await provider(recorded.answers);
      const answer = await make(base).search(query, options);
      expect(answer).toEqual({
        searcher: name,
        query,
        askedAt: '2025-03-01T12:00:00.000Z',
        took: 0,
        requests: recorded.asked.length,
        cost: recorded.cost ?? price,
        deadEngines: name === 'searxng' ? [{ name: 'google', why: 'Suspended: CAPTCHA' }] : [],
        unheeded: [],
        found: recorded.found,
        count: recorded.count,
        refused: [],
      });
      const documented = recorded.asked.map((one) => ({
        ...one,
        headers: expect.objectContaining({
          'user-agent': 'Corroborate/1.2.3 (fact-checking for one user, on request)',
          ...Object.fromEntries(
            Object.entries(one.headers ?? {}).map(([field, value]) => [
              field,
              value.replace('KEY', key ?? ''),
            ]),
          ),
        }),
        params: Object.fromEntries(
          Object.entries(one.params).map(([field, value]) => [
            field,
            value === 'KEY' ? key : value,
          ]),
        ),
      }));
      expect(asked).toEqual(documented);
    });

    it('finds nothing without failing', async () => {
      const { base } = await provider(recorded.none);
      const answer = await make(base).search(query, options);
      expect('found' in answer && answer.found).toEqual([]);
    });

    it('says that a key is not accepted', async () => {
      expect(await failureAt(always(401, `no: ${key}`))).toBe('unauthorised');
      expect(await failureAt(always(403, `no: ${key}`))).toBe(forbidden);
    });

    it('says that a quota is spent where the wait is too long', async () => {
      expect(await failureAt(always(429, 'slow', { 'retry-after': '3600' }))).toBe('quota');
    });

    it('asks once more where the wait is short', async () => {
      const { base, asked } = await provider([{ status: 429, text: '' }, ...recorded.answers]);
      const answer = await make(base).search(query, options);
      expect('found' in answer && answer.found).toEqual(recorded.found);
      expect(asked.length).toBe(recorded.asked.length + 1);
    });

    it('says that an answer is not of the documented form', async () => {
      expect(await failureAt(always(200, '<!doctype html><p>Hello</p>'))).toBe('malformed');
      expect(await failureAt(always(200, '"text"'))).toBe('malformed');
    });

    it('says that nobody is there, or is overloaded, or sends us elsewhere', async () => {
      expect(await failureAt(always(500, ''))).toBe('unreachable');
      expect(await failureAt((request) => void request.socket.destroy())).toBe('unreachable');
      const elsewhere = always(302, '', { location: 'http://127.0.0.1:1/' });
      expect(await failureAt(elsewhere)).toBe('unreachable');
    });

    it('does not wait for a slow answer', async () => {
      expect(await failureAt(() => undefined, { totalMs: 50 })).toBe('unreachable');
    });

    it('refuses an empty query', async () => {
      await expect(make('http://127.0.0.1:1').search(' \n ?')).rejects.toMatchObject({
        code: 'invalid-input',
      });
    });

    it('passes an abort on', async () => {
      const base = await serve(() => undefined);
      const reason = new Error('stop');
      const asking = make(base).search(query, { signal: AbortSignal.timeout(30) });
      await expect(asking).rejects.toMatchObject({ name: 'TimeoutError' });
      const aborted = make(base).search(query, { signal: AbortSignal.abort(reason) });
      await expect(aborted).rejects.toBe(reason);
    });
  });
}
