import type { WatchEvent } from '../model/watch.js';

/** Where it is recorded what is watched, and what became of each look, append-only. */
export interface WatchRecord {
  appendWatchEvent(event: WatchEvent): Promise<void>;
  /** All events in the order in which they were recorded. */
  watchEvents(): Promise<WatchEvent[]>;
}
