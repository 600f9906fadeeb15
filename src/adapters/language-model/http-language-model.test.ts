import { describe, expect, it } from 'vitest';
import { complaint, KEY, modelThat, REQUEST } from '../../../test/fakes/model-behind-endpoint.js';
import { serve } from '../../../test/loopback-server.js';

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

it('never repeats a key that an endpoint sends back', async () => {
  const { model } = await modelThat([{ says: `your key is ${KEY}` }]);
  expect(JSON.stringify(await model.ask(REQUEST))).not.toContain(KEY);
});
