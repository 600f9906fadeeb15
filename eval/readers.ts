import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OnnxReader } from '../src/adapters/onnx/onnx-reader.js';
import { CorroborateError } from '../src/model/error.js';
import type { Reader } from '../src/ports/reader.js';
import { createLexicalReader } from '../test/fakes/lexical-reader.js';
import { oneOf } from './command-line.js';

const READERS = ['trained', 'lexical'] as const;
const SHIPPED = 'models/reader';

/** Options of every script that measures readers. */
export const READER_OPTIONS = ['reader', 'model'] as const;
export const READER_USAGE = '[--reader trained|lexical] [--model DIR]';

/** Readers to measure, the one that is shipped first; `close` ends what they run in. */
export interface OpenReaders {
  readers: [Reader, ...Reader[]];
  close(): Promise<void>;
}

/**
 * The reader that is named, or both: the trained one, and what words alone tell, to show what
 * training is worth. Without weights that is the second alone.
 *
 * @param options.model - Folder of other weights than those that are shipped.
 * @throws {CorroborateError} `invalid-input` for another name, `not-found` where the weights that
 *   were asked for are absent, `model-damaged`.
 */
export async function openReaders(
  options: Partial<Record<(typeof READER_OPTIONS)[number], string>>,
): Promise<OpenReaders> {
  const { reader: named, model = SHIPPED } = options;
  const name = named === undefined ? undefined : oneOf('reader', named, READERS);
  const there = existsSync(join(model, 'model.json'));
  if (!there && (name === 'trained' || options.model !== undefined))
    throw new CorroborateError('not-found', `${model} holds no model.json`, {
      hint: 'Name a folder with the weights of a reader after --model.',
    });
  const lexical = createLexicalReader();
  if (name === 'lexical' || !there) return { readers: [lexical], close: async () => {} };
  const trained = await OnnxReader.open(model);
  return {
    readers: name === undefined ? [trained, lexical] : [trained],
    close: () => trained.close(),
  };
}
