import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OnnxJudge } from '../src/adapters/onnx/onnx-judge.js';
import { createLexicalJudge } from '../src/judging/lexical-judge.js';
import { createPooledJudge } from '../src/judging/pooled-judge.js';
import { CorroborateError } from '../src/model/error.js';
import type { Judge } from '../src/ports/judge.js';
import { oneOf } from './command-line.js';

const JUDGES = ['trained', 'lexical', 'pooled'] as const;
const SHIPPED = 'models/judge';

/** Options of every script that measures judges. */
export const JUDGE_OPTIONS = ['judge', 'model'] as const;
export const JUDGE_USAGE = '[--judge trained|lexical|pooled] [--model DIR]';

/** Judges to measure, the one that is shipped first; `close` ends what they run in. */
export interface OpenJudges {
  judges: [Judge, ...Judge[]];
  close(): Promise<void>;
}

/**
 * The judge that is named, or all that there are: the trained one, the lexical one, and the two
 * pooled, as a dossier has them.
 *
 * @param options.model - Folder of other weights than those that are shipped.
 * @throws {CorroborateError} `invalid-input` for another name, `not-found` where the weights that
 *   were asked for are absent, `model-damaged`.
 */
export async function openJudges(
  options: Partial<Record<(typeof JUDGE_OPTIONS)[number], string>>,
): Promise<OpenJudges> {
  const { judge: named, model = SHIPPED } = options;
  const name = named === undefined ? undefined : oneOf('judge', named, JUDGES);
  const there = existsSync(join(model, 'model.json'));
  if (!there && (name === 'trained' || name === 'pooled' || options.model !== undefined))
    throw new CorroborateError('not-found', `${model} holds no model.json`, {
      hint: 'Name a folder with the weights of a judge after --model.',
    });
  if (name === 'lexical' || !there)
    return { judges: [createLexicalJudge()], close: async () => {} };
  const trained = await OnnxJudge.open(model);
  const lexical = createLexicalJudge();
  const pooled = createPooledJudge(trained, lexical);
  const chosen: [Judge, ...Judge[]] =
    name === undefined ? [trained, lexical, pooled] : [name === 'trained' ? trained : pooled];
  return { judges: chosen, close: () => trained.close() };
}
