import { describe, expect, it } from 'vitest';
import {
  complaint,
  described,
  KEY,
  LIMITS,
  modelThat,
  REQUEST,
} from '../../../test/fakes/model-behind-endpoint.js';
import { type EndpointReply, openScriptedEndpoint } from '../../../test/fakes/scripted-endpoint.js';
import { MODEL_FAILURES } from '../../model/assistance.js';
import { HttpLanguageModel } from './http-language-model.js';

describe('an endpoint that gives no answer', () => {
  const nothing = { input: 0, output: 0, cost: null };
  const failures: [string, EndpointReply[], string, string, number][] = [
    [
      'closes the connection',
      [{ fault: 'drop' }],
      'unreachable',
      "can't be reached: the server closed the connection",
      1,
    ],
    [
      'breaks off',
      [{ fault: 'break' }],
      'unreachable',
      "can't be reached: the server closed the connection",
      1,
    ],
    [
      'is no such endpoint',
      [{ status: 200, body: '<html>' }],
      'unreachable',
      'answers with something other than JSON',
      1,
    ],
    [
      'has another form',
      [{ status: 200, body: '{"done": true}' }],
      'unreachable',
      'answers in a form that is not known here',
      1,
    ],
    [
      'is broken',
      [{ status: 500, body: 'oops' }],
      'unreachable',
      'is out of order or overloaded (HTTP 500)',
      1,
    ],
    ['stays busy', [{ status: 529 }], 'unreachable', 'is out of order or overloaded (HTTP 529)', 3],
    [
      'refuses the key',
      [{ status: 401, body: complaint(`Wrong key ${KEY}`) }],
      'unauthorised',
      'does not accept the key (HTTP 401)',
      1,
    ],
    [
      'lacks the model',
      [{ status: 404, body: complaint('model not found') }],
      'unknown-model',
      "is not known there (HTTP 404): check the model's name and the address",
      1,
    ],
    ['has no quota', [{ status: 429 }], 'quota', 'takes no more requests for now (HTTP 429)', 3],
    [
      'has no quota for long',
      [{ status: 429, headers: { 'retry-after': '3600' } }],
      'quota',
      'takes no more requests for now (HTTP 429)',
      1,
    ],
    [
      'wants money',
      [{ status: 429, body: complaint('pay', { code: 'insufficient_quota' }) }],
      'quota',
      'wants to be paid first (HTTP 429)',
      1,
    ],
    [
      'refuses the request',
      [{ status: 400, body: complaint(`no\nschemas with ${KEY}`) }],
      'refused',
      'refused the request (HTTP 400): no schemas with [key]',
      1,
    ],
    ['never ends', [{ fault: 'endless' }], 'cut-off', 'answers with more than 200000 bytes', 1],
  ];
  it.each(failures)('that %s', async (_what, replies, why, message, times) => {
    const { model, seen, origin } = await modelThat(replies);
    expect(await model.ask(REQUEST)).toEqual({
      failure: { why, message: `The reader small-1 at ${origin} ${message}` },
      usage: nothing,
      replies: [],
    });
    expect(seen).toHaveLength(times);
  });

  it.each<[EndpointReply, string, string]>([
    [{ says: '{"stance": "supp', finish: 'length' }, 'cut-off', 'has more to say than 50 tokens'],
    [{ says: 'I will not.', finish: 'content_filter' }, 'refused', 'declines to answer'],
    [
      { says: 'Das ist wahr.' },
      'not-the-schema',
      'does not answer in the form asked for, asked twice',
    ],
    [
      { says: Array(10_000).fill('word') },
      'not-the-schema',
      'does not answer in the form asked for, asked twice',
    ],
  ])('but says %j', async (reply, why, message) => {
    const { model, origin } = await modelThat([reply]);
    const answer = await model.ask(REQUEST);
    expect(answer).toMatchObject({
      failure: { why, message: `The reader small-1 at ${origin} ${message}` },
    });
    expect(answer.replies.length).toBeGreaterThan(0);
  });

  it('in time', async () => {
    const { model, origin } = await modelThat([{ fault: 'silence' }], { timeoutMs: 150 });
    expect(await model.ask(REQUEST)).toMatchObject({
      failure: {
        why: 'timeout',
        message: `The reader small-1 at ${origin} does not answer within 0.15 s`,
      },
    });
    const slow = await modelThat([{ says: {}, afterMs: 2000 }], { timeoutMs: 150 });
    expect(await slow.model.ask(REQUEST)).toMatchObject({ failure: { why: 'timeout' } });
  });

  it('because nobody listens, or because a key is missing', async () => {
    const gone = await openScriptedEndpoint(() => ({ status: 500 }));
    await gone.close();
    const { origin } = new URL(gone.url);
    const nobody = new HttpLanguageModel(described(gone.url), { limits: LIMITS });
    expect(await nobody.ask(REQUEST)).toMatchObject({
      failure: {
        why: 'unreachable',
        message: `The reader small-1 at ${origin} can't be reached: the host refused the connection`,
      },
    });
    const lacks = 'has no key: OPENAI_API_KEY is not set';
    const { model, seen } = await modelThat([{ says: {} }], { key: null, lacks });
    expect(await model.ask(REQUEST)).toMatchObject({ failure: { why: 'unauthorised' } });
    expect(seen).toEqual([]);
  });

  it('fails in each way that reports know, but for what is private', () => {
    const here = [...failures.map(([, , why]) => why), 'timeout', 'not-the-schema', 'private'];
    expect(new Set(here)).toEqual(new Set(MODEL_FAILURES));
  });
});
