/** One thing that somebody rude, careless or malicious does, and whether what is promised held. */
export interface HostileCase {
  name: string;
  /** Whether it takes seconds: left out of the tests that run with every change. */
  slow?: true;
  /** `held`, or what gave way, in a sentence. */
  run(): Promise<'held' | string>;
}

/** `held` where there is nothing to say against it. */
export const verdictOf = (...faults: readonly (string | false | undefined)[]): 'held' | string =>
  faults.filter((fault) => typeof fault === 'string').join('; ') || 'held';

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
