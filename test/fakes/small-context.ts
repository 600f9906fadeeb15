import { FileKeyStore } from '../../src/adapters/keys/file-key-store.js';
import type { OperationContext } from '../../src/app/context.js';
import type { Stores } from '../../src/app/dossier/dossier.js';
import { countingIds } from './counting-ids.js';
import { FakeFetcher } from './fake-fetcher.js';
import { createLexicalReader } from './lexical-reader.js';
import { readsInProcess } from './reads-in-process.js';

/** What operations run with over a dossier in memory: a minute passes between two looks at the clock. */
export function smallContext(stores: Stores): OperationContext {
  let minutes = 0;
  return {
    workingFolder: '/small',
    clock: {
      now: () => {
        minutes += 1;
        return new Date(Date.UTC(2025, 2, 1, 12, minutes));
      },
    },
    ids: countingIds(),
    keys: new FileKeyStore(null),
    stores: async () => stores,
    fetcher: async () => new FakeFetcher({}),
    documentReader: async () => readsInProcess,
    recogniser: async () => {
      throw new Error('Nothing is recognised here');
    },
    reader: async () => createLexicalReader(),
    embedder: async () => null,
  };
}
