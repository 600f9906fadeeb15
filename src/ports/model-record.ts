import type { ModelCall } from '../model/model-call.js';

/** Where calls of language models are recorded, append-only. */
export interface ModelRecord {
  /** @throws {CorroborateError} `internal-error` where a call of that id is recorded already. */
  appendModelCall(call: ModelCall): Promise<void>;
  /** The newest call with this digest of its prompt in which the model answered, if only that it can't. */
  answeredCall(prompt: string): Promise<ModelCall | undefined>;
  /** All calls in the order in which they were recorded. */
  modelCalls(): Promise<ModelCall[]>;
}
