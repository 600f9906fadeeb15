import type { Extraction } from '../../model/document.js';
import type { Passage } from '../../model/passage.js';
import type { PassageIndex } from '../../ports/passage-index.js';
import { formPassages } from '../../text/passages.js';

/** Passages written to the index at once: each write costs a version of its table. */
const BATCH_SIZE = 4000;

/** Gathers passages of recorded documents and writes them to the index in batches. */
export class IndexBatch {
  readonly #index: PassageIndex;
  #passages: Passage[] = [];
  #outdated: string[] = [];
  #opened: Promise<unknown> | undefined;

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  /**
   * Opens the index while the ledger is as it was, so that opening it doesn't take the documents
   * of this run for ones that a crash left out.
   */
  async open(): Promise<void> {
    this.#opened ??= this.#index.size();
    await this.#opened;
  }

  /**
   * Takes the passages of an extraction that the ledger holds already.
   *
   * @param outdated - An extraction whose passages are to go: an older one of the document, or
   *   this one under an older title.
   */
  async add(extraction: Extraction, title: string, outdated?: string): Promise<void> {
    this.#passages.push(...formPassages(extraction, title));
    if (outdated !== undefined) this.#outdated.push(outdated);
    if (this.#passages.length >= BATCH_SIZE) await this.flush();
  }

  /** Makes everything taken so far searchable. */
  async flush(): Promise<void> {
    const passages = this.#passages;
    const outdated = this.#outdated;
    this.#passages = [];
    this.#outdated = [];
    if (outdated.length > 0) await this.#index.remove(outdated);
    if (passages.length > 0) await this.#index.add(passages);
  }
}
