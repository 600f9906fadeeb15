import { z } from 'zod';
import type { CountedReply, Dialect, Prompt } from './dialect.js';

/** The version of the interface that is spoken here. */
const VERSION = '2023-06-01';

const answerSchema = z.object({
  content: z.array(
    z.union([
      z.object({ type: z.literal('tool_use'), input: z.unknown() }),
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({ type: z.string() }).transform(() => ({ type: 'other' as const })),
    ]),
  ),
  stop_reason: z.string().nullish(),
  usage: z.object({ input_tokens: z.int().nullish(), output_tokens: z.int().nullish() }).nullish(),
});

type Content = z.output<typeof answerSchema>['content'];

const FINISHES: ReadonlyMap<string, CountedReply['finish']> = new Map([
  ['max_tokens', 'cut-off'],
  ['model_context_window_exceeded', 'cut-off'],
  ['refusal', 'refused'],
]);

function messages({ material, repair }: Prompt) {
  const asked = [{ role: 'user', content: material }];
  if (repair === null) return asked;
  return [
    ...asked,
    // An empty turn is refused.
    { role: 'assistant', content: repair.reply || '(nothing)' },
    { role: 'user', content: repair.wrong },
  ];
}

/** What the tool was called with, as JSON, or what was said instead of calling it. */
function textOf(content: Content): string {
  for (const block of content) if (block.type === 'tool_use') return JSON.stringify(block.input);
  return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

/** Anthropic's messages: the answer is what one tool, which must be used, is called with. */
export const anthropicDialect: Dialect = {
  path: '/v1/messages',
  modelsPath: '/v1/models',
  headers: (key) => ({ 'anthropic-version': VERSION, ...(key !== null && { 'x-api-key': key }) }),
  body(prompt, refused) {
    const { model, instructions, name, schema, maxTokens } = prompt;
    return {
      model,
      max_tokens: maxTokens,
      system: instructions,
      messages: messages(prompt),
      tools: [{ name, description: 'Takes the answer.', input_schema: schema }],
      tool_choice: { type: 'tool', name },
      ...(!refused.has('temperature') && { temperature: 0 }),
    };
  },
  reply(body): CountedReply | undefined {
    const { data } = answerSchema.safeParse(body);
    if (data === undefined) return undefined;
    return {
      text: textOf(data.content),
      finish: FINISHES.get(data.stop_reason ?? '') ?? 'whole',
      tokens: {
        input: data.usage?.input_tokens ?? null,
        output: data.usage?.output_tokens ?? null,
      },
    };
  },
};
