import type { Configuration } from '../app/configuration.js';
import type { Terminal } from './terminal.js';

/** What the command line runs in. */
export interface Surroundings {
  terminal: Terminal;
  configuration: Configuration;
  workingFolder: string;
  /** Aborted when the user stops the work. */
  signal: AbortSignal;
  /** Milliseconds on a clock that only goes forward. */
  now: () => number;
  /** Takes the exit code of a command that ran to its end. */
  exitWith: (code: number) => void;
}
