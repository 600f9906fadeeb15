import { CorroborateError } from '../../model/error.js';
import type { Passage } from '../../model/passage.js';
import type { Ledger } from '../../ports/ledger.js';
import type {
  PassageHit,
  PassageIndex,
  PassageQuery,
  PassageRank,
  PassageVector,
  VectorCoverage,
  VectorQuery,
} from '../../ports/passage-index.js';
import type { RunOptions } from '../run-options.js';
import { repairIndex } from './repair-index.js';

/** An index that says whether another version of the program had made it, so that it is empty now. */
type OpenedIndex = PassageIndex & { readonly outdated: boolean };

export interface SelfRepairingIndexOptions {
  ledger: Ledger;
  open: () => Promise<OpenedIndex>;
  /** Deletes the files of the index, whatever state they are in. */
  destroy: () => Promise<void>;
  onProgress?: RunOptions['onProgress'];
}

const isDamage = (error: unknown): boolean =>
  error instanceof CorroborateError && error.code === 'dossier-damaged';

/**
 * An index that is opened on first use, brought level with the ledger then, and made anew from it
 * when it turns out to be damaged.
 */
export class SelfRepairingIndex implements PassageIndex {
  readonly #options: SelfRepairingIndexOptions;
  #opened: Promise<OpenedIndex> | undefined;
  #level: Promise<PassageIndex> | undefined;

  constructor(options: SelfRepairingIndexOptions) {
    this.#options = options;
  }

  add(passages: readonly Passage[]): Promise<void> {
    return this.#use((index) => index.add(passages));
  }

  remove(extractionIds: readonly string[]): Promise<void> {
    return this.#use((index) => index.remove(extractionIds));
  }

  search(query: PassageQuery): Promise<PassageHit[]> {
    return this.#use((index) => index.search(query));
  }

  rank(query: PassageQuery): Promise<PassageRank[]> {
    return this.#use((index) => index.rank(query));
  }

  version(): Promise<string> {
    return this.#use((index) => index.version());
  }

  extractionIds(): Promise<Set<string>> {
    return this.#use((index) => index.extractionIds());
  }

  size(): Promise<number> {
    return this.#use((index) => index.size());
  }

  passages(ids: readonly string[]): Promise<Passage[]> {
    return this.#use((index) => index.passages(ids));
  }

  vectorCoverage(): Promise<VectorCoverage> {
    return this.#use((index) => index.vectorCoverage());
  }

  idsWithoutVector(model: string): Promise<string[]> {
    return this.#use((index) => index.idsWithoutVector(model));
  }

  addVectors(model: string, vectors: readonly PassageVector[]): Promise<void> {
    return this.#use((index) => index.addVectors(model, vectors));
  }

  searchVector(query: VectorQuery): Promise<PassageHit[]> {
    return this.#use((index) => index.searchVector(query));
  }

  optimize(): Promise<void> {
    return this.#use((index) => index.optimize());
  }

  /** Drops the passages without reading what it held; it is level from then on, by the caller's word. */
  async clear(): Promise<void> {
    this.#level = undefined;
    try {
      const index = await this.#open();
      await index.clear();
      this.#level = Promise.resolve(index);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#level = Promise.resolve(await this.#startAfresh());
    }
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    this.#level = undefined;
    // One that failed to open has nothing to close, and its error was reported where it was used.
    await opened?.then(
      (index) => index.close(),
      () => undefined,
    );
  }

  async #use<Result>(work: (index: PassageIndex) => Promise<Result>): Promise<Result> {
    try {
      this.#level ??= this.#makeLevel();
      return await work(await this.#level);
    } catch (error) {
      this.#level = undefined;
      if (!isDamage(error)) throw error;
      this.#note('The search index is damaged; rebuilding it from the ledger');
      this.#level = this.#startAfresh().then((index) => this.#repair(index));
      return work(await this.#level);
    }
  }

  async #makeLevel(): Promise<PassageIndex> {
    const index = await this.#open();
    if (index.outdated) {
      this.#note('Another version of Corroborate made the search index; rebuilding it');
    }
    return this.#repair(index);
  }

  async #repair(index: PassageIndex): Promise<PassageIndex> {
    const { ledger, onProgress } = this.#options;
    await repairIndex({ ledger, index }, { onProgress });
    return index;
  }

  async #startAfresh(): Promise<OpenedIndex> {
    await this.close();
    await this.#options.destroy();
    return this.#open();
  }

  #open(): Promise<OpenedIndex> {
    this.#opened ??= this.#options.open().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  #note(text: string): void {
    this.#options.onProgress?.({ kind: 'note', text });
  }
}
