import { LRUCache } from 'lru-cache';

/** Of one caller: each client holds one. The one that was idle longest makes room. */
const MOST_OF_ONE = 20;

/** … and of all. */
const MOST = 200;

/** An assistant that asks nothing for so long has gone, or begins anew. */
const IDLE_MS = 30 * 60_000;

/** Whom a session is with: nobody else can go on with it. */
export interface Holder {
  caller: string;
  dossier: string;
}

interface Session<Value> extends Holder {
  value: Value;
}

/** Sessions of assistants, by their ids. */
export class Sessions<Value> {
  readonly #sessions: LRUCache<string, Session<Value>>;

  /** @param end - Closes what a session held. */
  constructor(end: (value: Value) => void) {
    this.#sessions = new LRUCache<string, Session<Value>>({
      max: MOST,
      ttl: IDLE_MS,
      updateAgeOnGet: true,
      dispose: ({ value }) => end(value),
    });
  }

  begin(id: string, holder: Holder, value: Value): void {
    // The most recent come first.
    const own = [...this.#sessions.entries()].filter(([, { caller }]) => caller === holder.caller);
    for (const [oldest] of own.slice(MOST_OF_ONE - 1)) this.#sessions.delete(oldest);
    this.#sessions.set(id, { ...holder, value });
  }

  /** The session of an id, where it is its holder who asks for it. */
  find(id: string, { caller, dossier }: Holder): Value | undefined {
    const known = this.#sessions.peek(id);
    if (known?.caller !== caller || known.dossier !== dossier) return undefined;
    return this.#sessions.get(id)?.value;
  }

  end(id: string): void {
    this.#sessions.delete(id);
  }
}
