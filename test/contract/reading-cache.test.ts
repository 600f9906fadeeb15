import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SqliteReadingCache } from '../../src/adapters/sqlite/sqlite-reading-cache.js';
import { MemoryReadingCache } from '../fakes/memory-reading-cache.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { describeReadingCache } from './reading-cache.js';

describeReadingCache('MemoryReadingCache', async () => new MemoryReadingCache());
describeReadingCache('SqliteReadingCache', async () => {
  const cache = new SqliteReadingCache(join(scratchFolder(), 'readings.sqlite'));
  onTestFinished(() => cache.close());
  return cache;
});
