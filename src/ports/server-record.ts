import type { CheckRun } from '../model/check-run.js';
import type { FailedItem } from '../model/failed-item.js';

/** The first answer to a write, kept to be given again. */
export interface KeptAnswer {
  /** Stands for what was sent: the same key with other contents is a mistake of the caller. */
  fingerprint: string;
  status: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * What a server remembers of a dossier beside the ledger, so that a restart loses nothing: checks
 * on their way, items that failed, and answers to writes. It may be deleted: no source and no
 * finished check is in it.
 */
export interface ServerRecord {
  saveRun(run: CheckRun): Promise<void>;
  run(id: string): Promise<CheckRun | undefined>;
  /** Newest first. */
  runs(): Promise<CheckRun[]>;
  saveFailedItem(item: FailedItem): Promise<void>;
  dropFailedItem(id: string): Promise<{ dropped: boolean }>;
  /** Newest first. */
  failedItems(): Promise<FailedItem[]>;
  /** Keeps the answer under a key that has none yet; the oldest go where there are too many. */
  keepAnswer(key: string, answer: KeptAnswer): Promise<void>;
  answer(key: string): Promise<KeptAnswer | undefined>;
  close(): Promise<void>;
}
