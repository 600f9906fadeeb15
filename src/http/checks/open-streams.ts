/** Streams of one caller: a reading room follows one check in each of its tabs. */
const MOST_OF_ONE = 20;

/** … and of all: each holds a connection. */
const MOST = 200;

/** Counts the event streams that are open, by caller. */
export class OpenStreams {
  readonly #open = new Map<string, number>();
  #all = 0;

  /** Opens one more, or says that there are too many; what it returns closes it, once. */
  enter(caller: string): (() => void) | null {
    const own = this.#open.get(caller) ?? 0;
    if (own >= MOST_OF_ONE || this.#all >= MOST) return null;
    this.#open.set(caller, own + 1);
    this.#all += 1;
    let isOpen = true;
    return () => {
      if (!isOpen) return;
      isOpen = false;
      this.#all -= 1;
      const left = (this.#open.get(caller) ?? 1) - 1;
      if (left > 0) this.#open.set(caller, left);
      else this.#open.delete(caller);
    };
  }
}
