import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { DuckDbTableStore } from '../../src/adapters/duckdb/duckdb-table-store.js';
import { FileByteStore } from '../../src/adapters/files/file-byte-store.js';
import { LanceDbPassageIndex } from '../../src/adapters/lancedb/lancedb-passage-index.js';
import { SqliteLedger } from '../../src/adapters/sqlite/sqlite-ledger.js';
import { MemoryByteStore } from '../fakes/memory-byte-store.js';
import { MemoryLedger } from '../fakes/memory-ledger.js';
import { MemoryPassageIndex } from '../fakes/memory-passage-index.js';
import { scratchFolder } from '../fakes/scratch-folder.js';
import { describeByteStore } from './byte-store.js';
import { describeLedger } from './ledger.js';
import { describePassageIndex } from './passage-index.js';
import { describePassageVectors } from './passage-vectors.js';
import { describeTableStore } from './table-store.js';

/** Closed when its test ends, before the folder that it lies in goes. */
const closing = <Store extends { close(): Promise<void> }>(store: Store): Store => {
  onTestFinished(() => store.close());
  return store;
};

describeLedger('MemoryLedger', async () => new MemoryLedger());
describeLedger('SqliteLedger', async () =>
  closing(SqliteLedger.create({ path: join(scratchFolder(), 'ledger.sqlite'), name: 'test' })),
);

describePassageIndex('MemoryPassageIndex', async () => new MemoryPassageIndex());
describePassageIndex('LanceDbPassageIndex', async () =>
  closing(await LanceDbPassageIndex.open(scratchFolder())),
);

describePassageVectors('MemoryPassageIndex', async () => new MemoryPassageIndex());
describePassageVectors('LanceDbPassageIndex', async () =>
  closing(await LanceDbPassageIndex.open(scratchFolder())),
);

describeByteStore('MemoryByteStore', async () => new MemoryByteStore());
describeByteStore('FileByteStore', async () => new FileByteStore(scratchFolder()));

describeTableStore('DuckDbTableStore', async () =>
  closing(new DuckDbTableStore(join(scratchFolder(), 'tables.duckdb'))),
);
