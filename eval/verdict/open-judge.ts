import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OnnxJudge } from '../../src/adapters/onnx/onnx-judge.js';
import { SqliteJudgementCache } from '../../src/adapters/sqlite/sqlite-judgement-cache.js';
import { createCachedJudge } from '../../src/judging/cached-judge.js';
import { createLexicalJudge } from '../../src/judging/lexical-judge.js';
import { createPooledJudge } from '../../src/judging/pooled-judge.js';
import type { Judge } from '../../src/ports/judge.js';

/**
 * The judge as a dossier has it: the trained one pooled with the words.
 *
 * @param cache - Folder that keeps the trained judge's answers between runs, by its name.
 * @throws {CorroborateError} `model-damaged`.
 */
export async function openJudge(
  model: string,
  cache: string | undefined,
): Promise<{ judge: Judge; close: () => Promise<void> }> {
  const trained = await OnnxJudge.open(model);
  if (cache === undefined)
    return {
      judge: createPooledJudge(trained, createLexicalJudge()),
      close: () => trained.close(),
    };
  mkdirSync(cache, { recursive: true });
  const kept = new SqliteJudgementCache(resolve(join(cache, 'judgements.sqlite')));
  return {
    judge: createPooledJudge(createCachedJudge(trained, kept), createLexicalJudge()),
    close: async () => {
      await Promise.all([trained.close(), kept.close()]);
    },
  };
}
