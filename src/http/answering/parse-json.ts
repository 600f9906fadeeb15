import type { z } from '@hono/zod-openapi';
import { issuesOf } from '../../app/issues-of.js';
import { CorroborateError } from '../../model/error.js';

/**
 * The value of a body in JSON.
 *
 * @throws {CorroborateError} `invalid-input`, naming every field that is wrong.
 */
export function parseJson<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CorroborateError('invalid-input', 'The body is not valid JSON', {
      hint: 'Send JSON in UTF-8.',
      cause,
    });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CorroborateError('invalid-input', issuesOf(parsed.error), {
    hint: 'See /api/reference for what this route accepts.',
  });
}
