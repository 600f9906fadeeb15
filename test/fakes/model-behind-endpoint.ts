import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { HttpLanguageModel } from '../../src/adapters/language-model/http-language-model.js';
import {
  ENDPOINT_LIMITS,
  type ModelEndpoint,
} from '../../src/adapters/language-model/model-endpoint.js';
import type { ModelRequest } from '../../src/ports/language-model.js';
import {
  type EndpointReply,
  type EndpointRequest,
  openScriptedEndpoint,
} from './scripted-endpoint.js';

export const KEY = 'sk-test-0123456789';
export const REQUEST: ModelRequest<{ stance: string }> = {
  instructions: 'Say what the passage says of the claim.',
  material: 'CLAIM: The bridge is closed.\nPASSAGE: It was closed in May.',
  documents: ['doc_1'],
  answer: { name: 'stance', schema: z.object({ stance: z.enum(['supports', 'refutes']) }) },
  maxTokens: 50,
};
export const LIMITS = {
  ...ENDPOINT_LIMITS,
  maxBytes: 200_000,
  backoffMs: 5,
  maxRetryAfterMs: 1500,
};

export const described = (url: string, changes: Partial<ModelEndpoint> = {}): ModelEndpoint => ({
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
export async function modelThat(
  replies: readonly EndpointReply[],
  changes: Partial<ModelEndpoint> = {},
) {
  const seen: EndpointRequest[] = [];
  const endpoint = await openScriptedEndpoint((request) => {
    seen.push(request);
    return replies[Math.min(seen.length, replies.length) - 1] ?? { status: 500 };
  });
  onTestFinished(() => endpoint.close());
  const model = new HttpLanguageModel(described(endpoint.url, changes), { limits: LIMITS });
  return { model, seen, origin: new URL(endpoint.url).origin };
}

export const complaint = (message: string, more: object = {}) =>
  JSON.stringify({ error: { message, ...more } });
