import { z } from 'zod';

const FENCED = /```(?:json)?[^\S\n]*\n([\s\S]*?)```/g;

/** Longest that a model is told of what was wrong. */
const MOST_WORDS = 600;

function valueIn(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The JSON of a reply: all of it, or the only block that is fenced in it as code. */
function jsonIn(text: string): { json: unknown } | undefined {
  const whole = valueIn(text);
  if (whole !== undefined) return whole;
  const [only, ...others] = [...text.matchAll(FENCED)];
  return others.length === 0 && only !== undefined ? valueIn(only[1] ?? '') : undefined;
}

/** The value of a reply, or what the model is told where there is none. */
export function readReply<Value>(
  text: string,
  schema: z.ZodType<Value>,
): { value: Value } | { wrong: string } {
  const found = jsonIn(text);
  if (found === undefined)
    return { wrong: 'That was not JSON. Answer again with the JSON value and nothing else.' };
  const parsed = schema.safeParse(found.json);
  if (parsed.success) return { value: parsed.data };
  const reasons = z.prettifyError(parsed.error).slice(0, MOST_WORDS);
  return {
    wrong: `That JSON does not fit:\n${reasons}\nAnswer again with the whole JSON value and nothing else.`,
  };
}
