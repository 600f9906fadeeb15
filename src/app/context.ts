import type { Clock } from '../ports/clock.js';
import type { DocumentReader } from '../ports/document-reader.js';
import type { Embedder } from '../ports/embedder.js';
import type { Fetcher } from '../ports/fetcher.js';
import type { Ids } from '../ports/ids.js';
import type { KeyStore } from '../ports/key-store.js';
import type { PageRecogniser } from '../ports/page-recogniser.js';
import type { Reader } from '../ports/reader.js';
import type { Stores } from './dossier/dossier.js';

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
  fetcher(): Promise<Fetcher>;
  documentReader(): Promise<DocumentReader>;
  recogniser(): Promise<PageRecogniser>;
  reader(): Promise<Reader>;
  /** The model behind vectors, or null where there is none: search then goes by words alone. */
  embedder(): Promise<Embedder | null>;
}
