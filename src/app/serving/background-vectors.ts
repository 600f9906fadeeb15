import { embedBehind } from '../adding/embed-behind.js';
import type { OperationContext } from '../context.js';

/**
 * Gives vectors to what was added, behind the answers to those who added it: until then passages
 * are found by their words.
 */
export class BackgroundVectors {
  readonly #context: OperationContext;
  readonly #onFault: (error: unknown) => void;
  readonly #stop = new AbortController();
  #work: Promise<void> | undefined;
  #again = false;

  constructor(context: OperationContext, onFault: (error: unknown) => void) {
    this.#context = context;
    this.#onFault = onFault;
  }

  /** Begins, or goes on with what was added since it began. */
  begin(): void {
    if (this.#work !== undefined) {
      this.#again = true;
      return;
    }
    this.#work = this.#embed()
      .catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.#onFault(error);
      })
      .finally(() => {
        this.#work = undefined;
      });
  }

  /** Resolves when there is nothing left to do, or the signal is aborted. */
  async settled(signal: AbortSignal): Promise<void> {
    while (this.#work !== undefined && !signal.aborted) {
      let stop = () => {};
      const stopped = new Promise<void>((resolve) => {
        stop = resolve;
        signal.addEventListener('abort', stop, { once: true });
      });
      await Promise.race([this.#work, stopped]);
      signal.removeEventListener('abort', stop);
    }
  }

  /** Stops; what is missing is made when the dossier is next added to. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#work;
  }

  async #embed(): Promise<void> {
    const [stores, embedder] = await Promise.all([
      this.#context.stores(),
      this.#context.embedder(),
    ]);
    do {
      this.#again = false;
      await embedBehind(stores.index, embedder, { signal: this.#stop.signal });
    } while (this.#again && !this.#stop.signal.aborted);
  }
}
