import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SqliteJudgementCache } from '../../src/adapters/sqlite/sqlite-judgement-cache.js';
import { MemoryJudgementCache } from '../fakes/memory-judgement-cache.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { describeJudgementCache } from './judgement-cache.js';

describeJudgementCache('MemoryJudgementCache', async () => new MemoryJudgementCache());
describeJudgementCache('SqliteJudgementCache', async () => {
  const cache = new SqliteJudgementCache(join(scratchFolder(), 'judgements.sqlite'));
  onTestFinished(() => cache.close());
  return cache;
});
