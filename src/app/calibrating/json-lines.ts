import type { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { parsedJson } from '../../model/parsed-json.js';
import { readLines } from './read-lines.js';

/**
 * The records of a file with one JSON object a line, each as the schema makes it.
 *
 * @param form - What the file should be, for the error's hint.
 * @throws {CorroborateError} `invalid-input` that names the first line that is not of the form.
 */
export function readJsonLines<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  form: string,
): z.infer<Schema>[] {
  return readLines(path).map(({ line, text }) => {
    const parsed = schema.safeParse(parsedJson(text));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    throw new CorroborateError(
      'invalid-input',
      `${path}, line ${line}: ${where}${issue?.message}`,
      {
        hint: form,
      },
    );
  });
}
