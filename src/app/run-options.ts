import type { RunStage } from '../model/check-run.js';

/** A step of the work: how much of it is done, where that can be told, and its stage of asking. */
export interface Step {
  text: string;
  done?: number;
  total?: number;
  stage?: RunStage;
  /** What there is to say of the stage in a few words. */
  note?: string;
  /** Addresses of the pages that were kept so far. */
  kept?: string[];
}

/** What an operation tells while it works. Steps replace one another; notes and warnings stay. */
export type Progress =
  | ({ kind: 'step' } & Step)
  | { kind: 'note'; text: string }
  | { kind: 'warning'; text: string };

export interface RunOptions {
  /** Stops the work; what was finished before is kept. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}
