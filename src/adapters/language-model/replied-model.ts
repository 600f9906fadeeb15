import type { ModelReply } from '../../model/model-call.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports/language-model.js';

/** An answer with what the model said word for word, repairs included. */
export type RepliedAnswer<Value> = ModelAnswer<Value> & {
  replies: readonly ModelReply[];
  /** Only where nothing was sent: there is nothing to record. */
  unsent?: true;
};

/** A language model that also tells what it said word for word: what can be recorded. */
export interface RepliedModel extends LanguageModel {
  /** The user's cap on the tokens of an answer, whatever a request allows. */
  readonly maxTokens: number;
  ask<Value>(
    request: ModelRequest<Value>,
    options?: { signal?: AbortSignal },
  ): Promise<RepliedAnswer<Value>>;
}
