import { SqliteJudgementCache } from '../adapters/sqlite/sqlite-judgement-cache.js';
import { createCachedJudge } from '../judging/cached-judge.js';
import { createLexicalJudge } from '../judging/lexical-judge.js';
import { createPooledJudge } from '../judging/pooled-judge.js';
import type { Judge } from '../ports/judge.js';
import { dossierFiles } from './dossier-files.js';

/**
 * The judge of a dossier: the trained one, whose judgements are kept beside the ledger, pooled
 * with what the words show. The lexical judge is quick, so its judgements aren't kept.
 *
 * @param trained - Closed by who opened it.
 */
export async function openDossierJudge(
  trained: Judge,
  dossier: string,
): Promise<{ judge: Judge; close: () => Promise<void> }> {
  const cache = new SqliteJudgementCache(dossierFiles(dossier).judgements);
  return {
    judge: createPooledJudge(createCachedJudge(trained, cache), createLexicalJudge()),
    close: () => cache.close(),
  };
}
