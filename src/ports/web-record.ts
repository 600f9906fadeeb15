import type { WebEvent } from '../model/web-run.js';

/** Which events of runs over the web are wanted; all where nothing is said. */
export interface WebEventFilter {
  run?: string;
  kind?: WebEvent['kind'];
}

/** Where runs over the web are recorded, append-only. */
export interface WebRecord {
  appendWebEvent(event: WebEvent): Promise<void>;
  /** In the order in which they were recorded. */
  webEvents(filter?: WebEventFilter): Promise<WebEvent[]>;
}
