import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { CorroborateError } from '../../model/error.js';
import { isMissing } from '../../model/file-error.js';
import { digestOf } from '../ledger/digest.js';

const WEIGHTS = 'model.onnx';
const TOKENIZER = 'tokenizer.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What every `model.json` says; each model adds its own. */
export const modelDescription = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  /** SHA-256 of each file that belongs to the model, its weights and its tokenizer among them. */
  files: z.object({ [WEIGHTS]: sha256, [TOKENIZER]: sha256 }).catchall(sha256),
  /** The longest input in tokens, special ones included. */
  maxTokens: z.int().min(16),
});

export interface ModelFolder<Description> {
  /**
   * Name and version with the first 8 hex digits of the SHA-256 of all of `model.json` that the
   * model's answers depend on, the hashes of its files among it: `reader-1@3f2a09bc`.
   */
  name: string;
  description: Description;
  /** Absolute paths of the weights and of the tokenizer's vocabulary, as verified. */
  weights: string;
  tokenizer: string;
}

const damaged = (message: string, cause?: unknown): CorroborateError =>
  new CorroborateError('model-damaged', message, {
    hint: 'Install Corroborate again: the models are part of its package.',
    cause,
  });

/** SHA-256 of a file in hex, or undefined where there is none. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw damaged(`A model's file can't be read: ${path}`, error);
  }
  return hash.digest('hex');
}

async function verify(path: string, expected: string): Promise<void> {
  const found = await hashOf(path);
  if (found === expected) return;
  throw damaged(
    found === undefined
      ? `A model's file is missing: ${path} (SHA-256 expected: ${expected})`
      : `A model's file has been changed: ${path} (SHA-256 expected: ${expected}, found: ${found})`,
  );
}

async function readDescription<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw damaged(
      isMissing(error)
        ? `A model's description is missing: ${path}`
        : `A model's description can't be read: ${path}`,
      error,
    );
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(`A model's description is damaged: ${path}`, error);
  }
}

/**
 * Reads `model.json` of a model's folder and checks the files that it names against their hashes.
 *
 * @throws {CorroborateError} `model-damaged`, naming the file with the hash that was expected and
 *   the one that was found.
 */
export async function readModelFolder<Description extends z.output<typeof modelDescription>>(
  folder: string,
  schema: z.ZodType<Description>,
): Promise<ModelFolder<Description>> {
  const description = await readDescription(join(folder, 'model.json'), schema);
  for (const [name, expected] of Object.entries(description.files))
    await verify(join(folder, basename(name)), expected);
  const [weights, tokenizer] = [join(folder, WEIGHTS), join(folder, TOKENIZER)];
  const digest = digestOf(JSON.stringify(description));
  return { name: `${description.name}@${digest.slice(0, 8)}`, description, weights, tokenizer };
}
