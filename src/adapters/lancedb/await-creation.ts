import { setTimeout as sleep } from 'node:timers/promises';

/** Waits of 50 ms, half a second in all: making an empty table takes a few milliseconds. */
const MOST_TRIES = 10;
const WAIT_MS = 50;

/** What the engine says of a table whose folder is there and whose first version isn't yet. */
const HALF_MADE = /could not be loaded[\s\S]*_versions/;

/**
 * Opens again what another process may be making at this moment. A table that stays without a
 * version is damaged, and the engine's own error is thrown.
 */
export async function awaitCreation<Result>(open: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await open();
    } catch (error) {
      const halfMade = error instanceof Error && HALF_MADE.test(error.message);
      if (!halfMade || tries === MOST_TRIES) throw error;
      await sleep(WAIT_MS);
    }
  }
}
