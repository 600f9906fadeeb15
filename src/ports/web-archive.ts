import type { Exchange } from '../model/exchange.js';

/** Keeps what was exchanged with the web, in the order in which it was. */
export interface WebArchive {
  /**
   * Returns when the exchange survives a power cut.
   *
   * @throws {CorroborateError} `storage-full`, `access-denied`. What was kept before stays whole.
   */
  keep(exchange: Exchange): Promise<void>;
  /**
   * Keeps a value beside the exchanges, such as the log of a run.
   *
   * @param name - Letters, digits and hyphens.
   */
  note(name: string, value: unknown): Promise<void>;
  close(): Promise<void>;
}
