import type { EndedRun, LookedItem, WatchEvent, WatchedSource } from '../../model/watch.js';

/** What is known of one page or file of a source. */
export interface WatchedItem extends LookedItem {
  /** Since when it is as it is: ISO instant of the look that found it so. */
  at: string;
}

/** A run that was begun and came to no end: the next one goes on with it. */
export interface OpenRun {
  run: string;
  at: string;
  looked: ReadonlySet<string>;
}

/** A source that is watched, as its events left it. */
export interface WatchState {
  source: WatchedSource;
  items: ReadonlyMap<string, WatchedItem>;
  open: OpenRun | null;
  last: EndedRun | null;
  /** Of the last run that could read the source. */
  lastRead: EndedRun | null;
}

interface Growing {
  source: WatchedSource;
  items: Map<string, WatchedItem>;
  open: { run: string; at: string; looked: Set<string> } | null;
  last: EndedRun | null;
  lastRead: EndedRun | null;
}

function look(state: Growing, { run, at, items }: Extract<WatchEvent, { event: 'looked' }>): void {
  for (const item of items) {
    state.items.set(item.address, { ...item, at });
    if (state.open?.run === run) state.open.looked.add(item.address);
  }
}

/** The sources that are watched now, in the order in which they were added. */
export function watchStates(events: readonly WatchEvent[]): WatchState[] {
  const states = new Map<string, Growing>();
  for (const event of events) {
    if (event.event === 'alerted') continue;
    if (event.event === 'added') {
      const fresh = { items: new Map(), open: null, last: null, lastRead: null };
      states.set(event.source, { source: event, ...fresh });
      continue;
    }
    const state = states.get(event.source);
    if (state === undefined) continue;
    if (event.event === 'removed') states.delete(event.source);
    else if (event.event === 'begun')
      state.open = { run: event.run, at: event.at, looked: new Set() };
    else if (event.event === 'looked') look(state, event);
    else {
      state.open = null;
      state.last = event;
      if (event.failure === null) state.lastRead = event;
    }
  }
  return [...states.values()];
}
