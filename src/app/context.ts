import type { ModelRole } from '../model/assistance.js';
import type { Clock } from '../ports/clock.js';
import type { DocumentReader } from '../ports/document-reader.js';
import type { Embedder } from '../ports/embedder.js';
import type { Fetcher } from '../ports/fetcher.js';
import type { Ids } from '../ports/ids.js';
import type { KeyStore } from '../ports/key-store.js';
import type { PageRecogniser } from '../ports/page-recogniser.js';
import type { PageRenderer } from '../ports/page-renderer.js';
import type { Reader } from '../ports/reader.js';
import type { Searcher } from '../ports/searcher.js';
import type { TableStore } from '../ports/table-store.js';
import type { Webhook } from '../ports/webhook.js';
import type { Stores } from './dossier/dossier.js';
import type { ModelSettings } from './language-models/configured-models.js';
import type { OpenModelOptions } from './language-models/open-language-model.js';
import type { AssistingModel } from './language-models/scoped-language-model.js';
import type { SearchSettings } from './searchers/configured-searchers.js';
import type { LevelOptions } from './tables/level-tables.js';

/**
 * What operations run with. The heavy parts are functions: a command that needs no index never
 * loads one. Each is made once, on first use.
 */
export interface OperationContext {
  /** Absolute folder that relative paths of the input count from. */
  readonly workingFolder: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The key that signs what leaves the engine. */
  readonly keys: KeyStore;
  /**
   * The open dossier. The surface that made the context closes it.
   *
   * @throws {CorroborateError} `dossier-not-found`, `dossier-too-new`, `dossier-locked`,
   *   `dossier-damaged`.
   */
  stores(): Promise<Stores>;
  /** The tables of the dossier, level with its ledger: what they lack is read first. */
  tables(options?: LevelOptions): Promise<TableStore>;
  fetcher(): Promise<Fetcher>;
  /**
   * What runs the scripts of pages, or null where nobody wants that: neither who asks nor the settings.
   *
   * @throws {CorroborateError} `invalid-input` where what it takes is not installed.
   */
  renderer(wanted: boolean): Promise<PageRenderer | null>;
  /** Tells programs elsewhere what watching found. */
  webhook(): Promise<Webhook>;
  documentReader(): Promise<DocumentReader>;
  recogniser(): Promise<PageRecogniser>;
  reader(): Promise<Reader>;
  /** The model behind vectors, or null where there is none: search then goes by words alone. */
  embedder(): Promise<Embedder | null>;
  /**
   * Which language models may be asked for the dossier, read anew each time.
   *
   * @throws {CorroborateError} `invalid-input`, `access-denied`, `forbidden`, as their files do.
   */
  modelSettings(): Promise<ModelSettings>;
  /**
   * The language model of a role, or null where there is none. It counts what it is asked from
   * now on: open one for each check. It is recorded, and never sent what is private.
   *
   * @throws {CorroborateError} as `modelSettings`.
   */
  languageModel(role: ModelRole, options?: OpenModelOptions): Promise<AssistingModel | null>;
  /**
   * Where the web may be searched, read anew each time; for the dossier where there is one.
   *
   * @throws {CorroborateError} `invalid-input`, `access-denied`, `forbidden`, as its files do.
   */
  searchSettings(): Promise<SearchSettings>;
  /**
   * The searchers, none where none is configured. They know of no budget: who asks keeps an account.
   *
   * @throws {CorroborateError} as `searchSettings`.
   */
  searchers(): Promise<readonly Searcher[]>;
}
