import { existsSync } from 'node:fs';
import { DuckDbTableStore } from '../../adapters/duckdb/duckdb-table-store.js';
import type { DocumentReader } from '../../ports/document-reader.js';
import type { TableStore } from '../../ports/table-store.js';
import type { Stores } from '../dossier/dossier.js';
import { dossierFiles } from '../dossier/dossier-files.js';
import { type LevelOptions, levelTables } from './level-tables.js';

/** The tables of an open dossier, brought level with its ledger whenever that has grown. */
export class DossierTables {
  readonly #stores: Stores;
  readonly #reader: () => Promise<DocumentReader>;
  readonly #store: TableStore;
  #position: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(stores: Stores, reader: () => Promise<DocumentReader>) {
    this.#stores = stores;
    this.#reader = reader;
    this.#store = new DuckDbTableStore(dossierFiles(stores.dir).tables);
  }

  /** One after the other, so that nothing is read twice. */
  level(options: LevelOptions = {}): Promise<TableStore> {
    const done = this.#last.then(() => this.#level(options));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#store.close();
  }

  async #level(options: LevelOptions): Promise<TableStore> {
    const { ledger, bytes } = this.#stores;
    if (options.anew) {
      this.#position = undefined;
      await this.#store.clear();
    }
    const position = await ledger.position();
    // Somebody may have deleted it, which is allowed: it is derived.
    const isThere = existsSync(dossierFiles(this.#stores.dir).tables);
    if (position !== this.#position || !isThere) {
      await levelTables({ ledger, bytes, store: this.#store, reader: this.#reader }, options);
      if (!options.signal?.aborted) this.#position = position;
    }
    return this.#store;
  }
}
