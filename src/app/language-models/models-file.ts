import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { MODEL_APIS } from '../../adapters/language-model/model-endpoint.js';
import { CorroborateError } from '../../model/error.js';
import { isMissing, translateFileError } from '../../model/file-error.js';
import { issuesOf } from '../issues-of.js';
import { keySchema } from '../key-schema.js';
import { searchSchema } from '../searchers/search-schema.js';

/** The file that says which language models are asked. */
export const MODELS_FILE_NAME = 'corroborate.yaml';

const text = z.string().trim().min(1);

const roleSchema = z.strictObject({
  api: z.enum(MODEL_APIS),
  /** Base address: `http://127.0.0.1:11434/v1`, `https://api.anthropic.com`. */
  url: text,
  model: text,
  key: keySchema.optional(),
  /** Seconds. */
  timeout: z.number().min(1).max(3600).optional(),
  maxTokens: z.int().min(1).max(200_000).optional(),
  /** US dollars per million tokens. */
  price: z
    .strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() })
    .optional(),
  /** Whether the endpoint may be in the own network without HTTPS. */
  allowHttp: z.boolean().default(false),
  /** Whether words of private documents may be sent to it, wherever it is. */
  mayReadPrivate: z.boolean().default(false),
});

export type RoleEntry = z.infer<typeof roleSchema>;

const entrySchema = z.preprocess(
  // Else the complaint would be of every way in which it is not an entry.
  (value) => (value === 'off' || value === false ? null : value),
  roleSchema.nullable(),
);

/** An endpoint that dossiers may name: an address, or one with what the user gives it. */
const endpointSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { url: value } : value),
  z.strictObject({
    url: text,
    key: keySchema.optional(),
    mayReadPrivate: z.boolean().default(false),
  }),
);

const modelsFileSchema = z.strictObject({
  /** Whether all documents are private that nobody said may be sent. */
  private: z.boolean().default(false),
  /** Endpoints that files in dossiers may name, beside those of `models` here. */
  endpoints: z.array(endpointSchema).default([]),
  /** Null for none, whatever another file says. */
  models: z
    .strictObject({
      reader: entrySchema.optional(),
      asker: entrySchema.optional(),
      writer: entrySchema.optional(),
    })
    .default({}),
  /** Where the web is searched. */
  search: searchSchema.optional(),
});

/** What `corroborate.yaml` says of language models and of searching. */
export type ModelsFile = z.infer<typeof modelsFileSchema> & {
  /** Absolute path of the file. */
  path: string;
};

/** @throws {CorroborateError} `invalid-input`, naming the place and what is wrong there. */
function parseModelsFile(content: string, path: string): ModelsFile {
  const refuse = (reason: string) =>
    new CorroborateError('invalid-input', `${path}: ${reason}`, {
      hint: 'Correct the file; docs/models.md and docs/web.md show what it may say.',
    });
  let value: unknown;
  try {
    value = parse(content, { prettyErrors: false });
  } catch {
    // The parser's own words quote the file, in which a key may stand.
    throw refuse('it is not YAML');
  }
  const parsed = modelsFileSchema.safeParse(value ?? {});
  if (!parsed.success) throw refuse(issuesOf(parsed.error));
  return { ...parsed.data, path };
}

/**
 * Reads `corroborate.yaml` in a folder.
 *
 * @returns `undefined` where there is none.
 * @throws {CorroborateError} as `parseModelsFile`.
 */
export async function readModelsFile(folder: string): Promise<ModelsFile | undefined> {
  const path = join(folder, MODELS_FILE_NAME);
  try {
    return parseModelsFile(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw translateFileError(error, path);
  }
}
