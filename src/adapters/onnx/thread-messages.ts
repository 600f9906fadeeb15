import type { ErrorCode } from '../../model/error.js';
import type { ReadingRequest } from '../../ports/reader.js';
import type { ModelOutputs } from './model-outputs.js';

/** What a thread is started with. */
export interface ThreadSettings {
  /** Absolute paths. */
  weights: string;
  tokenizer: string;
  /** The longest input in tokens. */
  maxTokens: number;
}

/** What a thread is given to do: one piece at a time, and it answers before it gets the next. */
export type Work = ReadingRequest | { text: string };

/** Says that there is no more work. */
export const END = 'end';

/** An error in the form that crosses between threads. */
interface Failure {
  code: ErrorCode;
  message: string;
  hint: string | undefined;
}

export type Answer = { outputs: ModelOutputs } | { failure: Failure };
