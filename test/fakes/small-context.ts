import { FileKeyStore } from '../../src/adapters/keys/file-key-store.js';
import type { OperationContext } from '../../src/app/context.js';
import type { Stores } from '../../src/app/dossier/dossier.js';
import { NO_MODELS } from '../../src/app/language-models/configured-models.js';
import { openLanguageModel } from '../../src/app/language-models/open-language-model.js';
import { NO_SEARCHERS } from '../../src/app/searchers/configured-searchers.js';
import type { ModelRole } from '../../src/model/assistance.js';
import type { LanguageModel } from '../../src/ports/language-model.js';
import { countingIds } from './counting-ids.js';
import { FakeFetcher } from './fake-fetcher.js';
import { createLexicalReader } from './lexical-reader.js';
import { noTables } from './no-tables.js';
import { readsInProcess } from './reads-in-process.js';

/** What operations run with over a dossier in memory: a minute passes between two looks at the clock. */
export function smallContext(
  stores: Stores,
  replaced: (role: ModelRole) => LanguageModel | null = () => null,
): OperationContext {
  let minutes = 0;
  const clock = {
    now: () => {
      minutes += 1;
      return new Date(Date.UTC(2025, 2, 1, 12, minutes));
    },
  };
  const ids = countingIds();
  const { ledger } = stores;
  return {
    workingFolder: '/small',
    clock,
    ids,
    keys: new FileKeyStore(null),
    stores: async () => stores,
    tables: async () => noTables,
    fetcher: async () => new FakeFetcher({}),
    renderer: async () => null,
    webhook: async () => ({ check: () => undefined, post: async () => undefined }),
    documentReader: async () => readsInProcess,
    recogniser: async () => {
      throw new Error('Nothing is recognised here');
    },
    reader: async () => createLexicalReader(),
    embedder: async () => null,
    modelSettings: async () => NO_MODELS,
    searchSettings: async () => NO_SEARCHERS,
    searchers: async () => [],
    languageModel: (role, options) =>
      openLanguageModel(role, { ledger, clock, ids, settings: NO_MODELS, replaced }, options),
  };
}
