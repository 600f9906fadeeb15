/** What an operation tells while it works. Steps replace one another; notes and warnings stay. */
export type Progress =
  | { kind: 'step'; text: string; done?: number; total?: number }
  | { kind: 'note'; text: string }
  | { kind: 'warning'; text: string };

export interface RunOptions {
  /** Stops the work; what was finished before is kept. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}
