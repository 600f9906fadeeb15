import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type EndpointReply,
  type EndpointRequest,
  openScriptedEndpoint,
  type ScriptedEndpoint,
} from '../../../test/fakes/scripted-endpoint.js';
import { serve } from '../../../test/loopback-server.js';
import { MODEL_FAILURES } from '../../model/assistance.js';
import type { ModelRequest } from '../../ports/language-model.js';
import { HttpLanguageModel } from './http-language-model.js';
import { ENDPOINT_LIMITS, type ModelEndpoint } from './model-endpoint.js';

const KEY = 'sk-test-0123456789';
const REQUEST: ModelRequest<{ stance: string }> = {
  instructions: 'Say what the passage says of the claim.',
  material: 'CLAIM: The bridge is closed.\nPASSAGE: It was closed in May.',
  documents: ['doc_1'],
  answer: { name: 'stance', schema: z.object({ stance: z.enum(['supports', 'refutes']) }) },
  maxTokens: 50,
};
const LIMITS = { ...ENDPOINT_LIMITS, maxBytes: 200_000, backoffMs: 5, maxRetryAfterMs: 1500 };

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((endpoint) => endpoint.close()));
});

const described = (url: string, changes: Partial<ModelEndpoint> = {}): ModelEndpoint => ({
  role: 'reader',
  api: 'openai',
  url,
  model: 'small-1',
  key: KEY,
  lacks: null,
  timeoutMs: 5000,
  maxTokens: 1000,
  price: null,
  local: true,
  ...changes,
});

/** A model behind an endpoint that replies in turn, the last reply again and again. */
async function modelThat(replies: readonly EndpointReply[], changes: Partial<ModelEndpoint> = {}) {
  const seen: EndpointRequest[] = [];
  const endpoint = await openScriptedEndpoint((request) => {
    seen.push(request);
    return replies[Math.min(seen.length, replies.length) - 1] ?? { status: 500 };
  });
  opened.push(endpoint);
  const model = new HttpLanguageModel(described(endpoint.url, changes), { limits: LIMITS });
  return { model, seen, origin: new URL(endpoint.url).origin };
}

const complaint = (message: string, more: object = {}) =>
  JSON.stringify({ error: { message, ...more } });

describe('an endpoint in the form of OpenAI', () => {
  it('is sent instructions, material and schema, and its answer is parsed', async () => {
    const price = { input: 2, output: 10 };
    const { model, seen } = await modelThat([{ says: { stance: 'supports' } }], { price });
    expect(await model.ask(REQUEST)).toEqual({
      value: { stance: 'supports' },
      usage: { input: 100, output: 10, cost: 0.0003 },
      replies: [{ text: '{"stance":"supports"}', finish: 'whole' }],
    });
    expect(seen.map(({ path, headers, body }) => [path, headers.authorization, body])).toEqual([
      [
        '/v1/chat/completions',
        `Bearer ${KEY}`,
        {
          model: 'small-1',
          messages: [
            { role: 'system', content: REQUEST.instructions },
            { role: 'user', content: REQUEST.material },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: {
              name: 'stance',
              strict: true,
              schema: {
                type: 'object',
                properties: { stance: { type: 'string', enum: ['supports', 'refutes'] } },
                required: ['stance'],
                additionalProperties: false,
              },
            },
          },
          max_tokens: 50,
          temperature: 0,
          seed: 1,
        },
      ],
    ]);
  });

  it('counts no tokens where the endpoint does not, and names no cost', async () => {
    const replies = [{ says: { stance: 'refutes' }, tokens: null }];
    const { model } = await modelThat(replies, { price: { input: 1, output: 1 }, key: null });
    expect(await model.ask(REQUEST)).toMatchObject({
      usage: { input: null, output: null, cost: null },
    });
  });

  it('asks for no more tokens than the role may have', async () => {
    const { model, seen } = await modelThat([{ says: { stance: 'refutes' } }], { maxTokens: 20 });
    await model.ask(REQUEST);
    expect(seen[0]?.body).toMatchObject({ max_tokens: 20 });
  });

  it('leaves out what a model does not take', async () => {
    const { model, seen } = await modelThat([
      { status: 400, body: complaint('Use max_completion_tokens.', { param: 'max_tokens' }) },
      { status: 400, body: complaint('Only the default.', { param: 'temperature' }) },
      { says: { stance: 'supports' } },
    ]);
    expect(await model.ask(REQUEST)).toMatchObject({ value: { stance: 'supports' } });
    expect(seen[2]?.body).toMatchObject({ max_completion_tokens: 50, seed: 1 });
    expect(seen[2]?.body).not.toHaveProperty('temperature');
    expect(seen[2]?.body).not.toHaveProperty('max_tokens');
  });

  it('reads one fenced block, and the repair of an answer that does not fit', async () => {
    const fenced = 'Here it is:\n```json\n{"stance": "refutes"}\n```';
    const { model: fencing } = await modelThat([{ says: fenced }]);
    expect(await fencing.ask(REQUEST)).toMatchObject({ value: { stance: 'refutes' } });
    const { model, seen } = await modelThat([
      { says: { stance: 'perhaps' } },
      { says: { stance: 'refutes' } },
    ]);
    expect(await model.ask(REQUEST)).toMatchObject({
      value: { stance: 'refutes' },
      usage: { input: 200, output: 20 },
      replies: [{ text: '{"stance":"perhaps"}' }, { text: '{"stance":"refutes"}' }],
    });
    expect(seen[1]?.messages.slice(2)).toEqual([
      { role: 'assistant', content: '{"stance":"perhaps"}' },
      {
        role: 'user',
        content:
          'That JSON does not fit:\n✖ Invalid option: expected one of "supports"|"refutes"\n  → at stance\nAnswer again with the whole JSON value and nothing else.',
      },
    ]);
  });

  it('waits as long as a busy endpoint asks for', async () => {
    const { model, seen } = await modelThat([
      { status: 429, headers: { 'retry-after': '1' } },
      { status: 503 },
      { says: { stance: 'supports' } },
    ]);
    const start = performance.now();
    expect(await model.ask(REQUEST)).toMatchObject({ value: { stance: 'supports' } });
    expect(seen).toHaveLength(3);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  it('passes an abort on', async () => {
    const { model } = await modelThat([{ fault: 'silence' }]);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(model.ask(REQUEST, { signal: stop.signal })).rejects.toThrow('enough');
  });

  it('does not follow an endpoint elsewhere', async () => {
    let reached = 0;
    const elsewhere = await serve((_request, response) => {
      reached += 1;
      response.end();
    });
    const { model } = await modelThat([{ status: 307, headers: { location: elsewhere } }]);
    expect(await model.ask(REQUEST)).toMatchObject({ failure: { why: 'unreachable' } });
    expect(reached).toBe(0);
  });
});

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

it('never repeats a key that an endpoint sends back', async () => {
  const { model } = await modelThat([{ says: `your key is ${KEY}` }]);
  expect(JSON.stringify(await model.ask(REQUEST))).not.toContain(KEY);
});

describe('an endpoint in the form of Anthropic', () => {
  const speaking = async (answers: object[]) => {
    const bodies: unknown[] = [];
    const url = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path, headers } = request;
        const key = headers['x-api-key'];
        const version = headers['anthropic-version'];
        bodies.push({ path, key, version, body: JSON.parse(Buffer.concat(chunks).toString()) });
        response.end(JSON.stringify(answers[Math.min(bodies.length, answers.length) - 1]));
      });
    });
    const model = new HttpLanguageModel(described(url, { api: 'anthropic' }), { limits: LIMITS });
    return { model, bodies };
  };
  const called = (input: unknown, stop_reason = 'tool_use') => ({
    content: [
      { type: 'thinking', thinking: 'hm' },
      { type: 'tool_use', id: 't1', name: 'stance', input },
    ],
    stop_reason,
    usage: { input_tokens: 30, output_tokens: 4 },
  });

  it('is made to call a tool of the schema', async () => {
    const { model, bodies } = await speaking([called({ stance: 'supports' })]);
    expect(await model.ask(REQUEST)).toEqual({
      value: { stance: 'supports' },
      usage: { input: 30, output: 4, cost: null },
      replies: [{ text: '{"stance":"supports"}', finish: 'whole' }],
    });
    expect(bodies).toMatchObject([
      {
        path: '/v1/messages',
        key: KEY,
        version: '2023-06-01',
        body: {
          model: 'small-1',
          max_tokens: 50,
          temperature: 0,
          system: REQUEST.instructions,
          messages: [{ role: 'user', content: REQUEST.material }],
          tools: [{ name: 'stance', input_schema: { required: ['stance'] } }],
          tool_choice: { type: 'tool', name: 'stance' },
        },
      },
    ]);
  });

  it('is asked to repair, refuses, and is cut off like any other', async () => {
    const said = { content: [{ type: 'text', text: 'supports' }], stop_reason: 'end_turn' };
    const { model, bodies } = await speaking([said, called({ stance: 'refutes' })]);
    expect(await model.ask(REQUEST)).toMatchObject({ value: { stance: 'refutes' } });
    expect(bodies).toHaveLength(2);
    const declines = await speaking([{ content: [], stop_reason: 'refusal' }]);
    expect(await declines.model.ask(REQUEST)).toMatchObject({ failure: { why: 'refused' } });
    const cut = await speaking([called({}, 'max_tokens')]);
    expect(await cut.model.ask(REQUEST)).toMatchObject({ failure: { why: 'cut-off' } });
  });
});
