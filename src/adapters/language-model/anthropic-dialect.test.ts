import { describe, expect, it } from 'vitest';
import { described, KEY, LIMITS, REQUEST } from '../../../test/fakes/model-behind-endpoint.js';
import { serve } from '../../../test/loopback-server.js';
import { HttpLanguageModel } from './http-language-model.js';

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
