import { IndexBatch } from '../adding/index-batch.js';
import { recogniseBehind } from '../adding/recognise-behind.js';
import type { OperationContext } from '../context.js';

/**
 * Recognises the pages of scans that were added, behind the answers to those who added them. A check
 * does not wait for it: until it is done, the document has the text of its other pages.
 */
export class BackgroundScans {
  readonly #context: OperationContext;
  readonly #options: { onFault: (error: unknown) => void; onText: () => void };
  readonly #stop = new AbortController();
  #work: Promise<void> | undefined;
  #again = false;

  /** @param options.onText - Told when a scan has got its text. */
  constructor(
    context: OperationContext,
    options: { onFault: (error: unknown) => void; onText: () => void },
  ) {
    this.#context = context;
    this.#options = options;
  }

  /** Begins, or goes on with what was added since it began. */
  begin(): void {
    this.#again = true;
    this.#work ??= this.#recognise()
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.#options.onFault(error);
      })
      .finally(() => {
        this.#work = undefined;
      });
  }

  /** Stops after the pages at hand; the rest is recognised when the dossier is served again. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  async #recognise(): Promise<void> {
    const stores = await this.#context.stores();
    const { signal } = this.#stop;
    while (this.#again && !signal.aborted) {
      this.#again = false;
      const batch = new IndexBatch(stores.index);
      const done = await recogniseBehind({ context: this.#context, stores, batch }, { signal });
      if (done.length > 0) this.#options.onText();
    }
  }
}
