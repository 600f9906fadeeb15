import { z } from 'zod';

/** What one side of a conversation said at once. */
export interface Turn {
  role: 'assistant' | 'other';
  /** As the transcript calls it: `user`, `Assistant`. */
  name: string;
  text: string;
}

const ASSISTANTS =
  /^(?:assistant|ai|bot|chatbot|gpt|chatgpt|claude|gemini|copilot|model|llama|mistral|le chat|perplexity|grok|deepseek)$/i;
const OTHERS = /^(?:user|human|you|me|prompt|system|developer|tool|function|question|q)$/i;

const roleOf = (name: string): Turn['role'] => (ASSISTANTS.test(name) ? 'assistant' : 'other');

/** `**User:**`, `### Assistant`, `ChatGPT said:`, `Human: …` at the start of a line. */
const LABEL =
  /^(?:#{1,6}[ \t]+)?[>*_ \t]{0,6}(?<name>\p{L}[\p{L} ]{0,20}?)(?:[ \t]+said)?[ \t]*(?:[*_]{0,3}:[*_]{0,3}[ \t]*|[*_]{0,3}[ \t]*$)/u;

const labelOf = (line: string): { name: string; rest: string } | undefined => {
  const match = LABEL.exec(line);
  const name = match?.groups?.['name']?.trim() ?? '';
  const isBare = !match?.[0].includes(':');
  // Without a colon, only a heading is taken for a label: "You" may be a line of a poem.
  if (match === null || (isBare && !/^#/.test(line))) return undefined;
  if (!ASSISTANTS.test(name) && !OTHERS.test(name)) return undefined;
  return { name, rest: line.slice(match[0].length) };
};

/** The turns of a text whose lines say who speaks; undefined where it is no conversation. */
export function turnsOfText(text: string): Turn[] | undefined {
  const turns: Turn[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const label = labelOf(line);
    const last = turns.at(-1);
    if (label !== undefined)
      turns.push({ role: roleOf(label.name), name: label.name, text: label.rest });
    else if (last !== undefined) last.text += `\n${line}`;
    else if (line.trim() !== '') return undefined;
  }
  const roles = new Set(turns.map(({ role }) => role));
  return roles.size === 2 ? turns : undefined;
}

const partSchema = z.union([
  z.string(),
  z.looseObject({ text: z.string() }).transform(({ text }) => text),
  z.unknown().transform(() => ''),
]);

const contentSchema = z.union([
  z.string(),
  z.array(partSchema).transform((parts) => parts.join('\n\n')),
  z.looseObject({ parts: z.array(partSchema) }).transform(({ parts }) => parts.join('\n\n')),
  z.null().transform(() => ''),
]);

/** One message: of OpenAI's and Anthropic's interfaces, of their exports, and of ShareGPT's lists. */
const messageSchema = z.union([
  z
    .looseObject({ role: z.string(), content: contentSchema })
    .transform(({ role, content }) => ({ name: role, text: content })),
  z
    .looseObject({ author: z.looseObject({ role: z.string() }), content: contentSchema })
    .transform(({ author, content }) => ({ name: author.role, text: content })),
  z
    .looseObject({ sender: z.string(), text: z.string() })
    .transform(({ sender, text }) => ({ name: sender, text })),
  z
    .looseObject({ from: z.string(), value: z.string() })
    .transform(({ from, value }) => ({ name: from, text: value })),
]);

const messagesSchema = z.array(messageSchema).min(1);
const listsSchema = z.union([
  z.looseObject({ messages: messagesSchema }).transform(({ messages }) => messages),
  z.looseObject({ chat_messages: messagesSchema }).transform((chat) => chat.chat_messages),
  z.looseObject({ conversations: messagesSchema }).transform((chat) => chat.conversations),
]);

/** A tree of messages, of which the branch that was shown last counts. */
const treeSchema = z.looseObject({
  current_node: z.string(),
  mapping: z.record(
    z.string(),
    z.looseObject({
      parent: z.string().nullish(),
      message: z.union([messageSchema, z.unknown().transform(() => null)]),
    }),
  ),
});

const branchSchema = treeSchema.transform(({ current_node, mapping }) => {
  const messages: z.output<typeof messagesSchema> = [];
  const seen = new Set<string>();
  let at: string | null = current_node;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const node: (typeof mapping)[string] | undefined = mapping[at];
    if (node?.message) messages.unshift(node.message);
    at = node?.parent ?? null;
  }
  return messages;
});

const conversationSchema = z.union([messagesSchema, listsSchema, branchSchema]);
const transcriptSchema = z.union([
  conversationSchema,
  z
    .array(z.union([listsSchema, branchSchema]))
    .min(1)
    .transform((conversations) => conversations.flat()),
]);

/** The turns of a conversation that was exported as JSON; undefined where the value is none. */
export function turnsOfJson(value: unknown): Turn[] | undefined {
  const parsed = transcriptSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const turns = parsed.data
    .map(({ name, text }) => ({ role: roleOf(name), name, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return turns.length === 0 ? undefined : turns;
}
