import { z } from 'zod';
import type { CountedReply, Dialect, Prompt } from './dialect.js';

/** Any number: the same one each time, for endpoints that heed it. */
const SEED = 1;

const answerSchema = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.int().nullish(), completion_tokens: z.int().nullish() })
    .nullish(),
});

function messages({ instructions, material, repair }: Prompt) {
  const asked = [
    { role: 'system', content: instructions },
    { role: 'user', content: material },
  ];
  if (repair === null) return asked;
  return [
    ...asked,
    { role: 'assistant', content: repair.reply },
    { role: 'user', content: repair.wrong },
  ];
}

function finishOf(reason: string | null | undefined, refusal: string | null | undefined) {
  if (refusal || reason === 'content_filter') return 'refused';
  return reason === 'length' ? 'cut-off' : 'whole';
}

/** OpenAI's chat completions, which Ollama, llama.cpp, vLLM and LM Studio understand too. */
export const openAiDialect: Dialect = {
  path: '/chat/completions',
  modelsPath: '/models',
  headers: (key): Record<string, string> =>
    key === null ? {} : { authorization: `Bearer ${key}` },
  body(prompt, refused) {
    const { model, name, schema, maxTokens } = prompt;
    // Models that think before they answer know the cap by another name, and no temperature.
    const cap = refused.has('max_tokens') ? 'max_completion_tokens' : 'max_tokens';
    return {
      model,
      messages: messages(prompt),
      response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
      [cap]: maxTokens,
      ...(!refused.has('temperature') && { temperature: 0 }),
      ...(!refused.has('seed') && { seed: SEED }),
    };
  },
  reply(body): CountedReply | undefined {
    const parsed = answerSchema.safeParse(body);
    const choice = parsed.data?.choices[0];
    if (choice === undefined) return undefined;
    const { message, finish_reason } = choice;
    const usage = parsed.data?.usage;
    return {
      text: message.content ?? message.refusal ?? '',
      finish: finishOf(finish_reason, message.refusal),
      tokens: { input: usage?.prompt_tokens ?? null, output: usage?.completion_tokens ?? null },
    };
  },
};
