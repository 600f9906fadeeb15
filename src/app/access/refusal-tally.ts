import type { AccessEntry } from '../../model/access-entry.js';
import type { AccessRecord } from '../../ports/access-record.js';

/** How long refusals of one sender are counted before they are written. */
export const TALLY_MS = 60_000;

/** Senders that are told apart within that time: whoever has more addresses must not fill the memory. */
const MOST_SENDERS = 1_000;

const OTHERS = '';

interface Tally {
  last: AccessEntry;
  more: number;
}

/**
 * Logs whom the server refused. The first refusal of a sender is logged as it comes, those that
 * follow within a minute as one entry with their number: a flood of requests that get nowhere
 * neither fills the log nor keeps the disk busy.
 */
export class RefusalTally {
  readonly #record: AccessRecord;
  #tallies = new Map<string, Tally>();
  #since = Number.NEGATIVE_INFINITY;

  constructor(record: AccessRecord) {
    this.#record = record;
  }

  async note(entry: AccessEntry): Promise<void> {
    const at = Date.parse(entry.at);
    if (at - this.#since >= TALLY_MS) {
      await this.flush();
      this.#since = at;
    }
    const sender = JSON.stringify([entry.token, entry.address, entry.status]);
    const isTold = this.#tallies.has(sender) || this.#tallies.size < MOST_SENDERS;
    const last = isTold ? entry : { ...entry, token: null, address: null };
    const key = isTold ? sender : OTHERS;
    const known = this.#tallies.get(key);
    this.#tallies.set(key, { last, more: known === undefined ? 0 : known.more + 1 });
    if (known === undefined) await this.#record.log(last);
  }

  /** Writes what was counted so far. */
  async flush(): Promise<void> {
    const tallies = [...this.#tallies.values()];
    this.#tallies = new Map();
    for (const { last, more } of tallies)
      if (more > 0) await this.#record.log({ ...last, times: more });
  }
}
