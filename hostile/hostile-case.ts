/** What is done to Corroborate by somebody who wants it to fail or to mislead. */
export interface HostileCase {
  name: string;
  /** @returns What did not hold, in words; null where everything did. */
  run(): Promise<string | null>;
}

/** Cases that share what they are done to. */
export interface HostileGroup {
  name: string;
  /** Prepares what the cases are done to. */
  open(): Promise<OpenedGroup>;
}

export interface OpenedGroup {
  cases: readonly HostileCase[];
  /** What was measured over all cases, in words; null where nothing is. */
  summary?(): string;
  close(): Promise<void>;
}
