import type { AccessEntry } from '../model/access-entry.js';
import type { AccessToken, RecordedToken } from '../model/access-token.js';

/**
 * Who may use a server, and who did what there. Append-only: nothing of it is changed, and only the
 * oldest entries of the log go, once there are more than it holds. Entries of strangers have a
 * part of their own, so that whoever is refused pushes out nothing that a holder of a token did.
 */
export interface AccessRecord {
  /** @throws {CorroborateError} `internal-error` where a token of that id is recorded already. */
  append(token: AccessToken): Promise<void>;
  /** Ends a token. @throws {CorroborateError} `not-found`; one that is ended stays as it is. */
  revoke(id: string, at: string): Promise<void>;
  /** All tokens in the order they were made, also those that are no good any more. */
  tokens(): Promise<RecordedToken[]>;
  /** The token whose secret has this SHA-256. */
  tokenOf(sha256: string): Promise<RecordedToken | undefined>;
  log(entry: AccessEntry): Promise<void>;
  /** The last entries of the log, newest first. */
  entries(limit: number): Promise<AccessEntry[]>;
  close(): Promise<void>;
}
