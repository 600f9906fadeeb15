import type { ModelInput } from './model-input.js';
import type { Tokenize } from './tokenizer.js';

/** Ids that vocabularies of the BERT family give to their own tokens. */
const CLS = 101;
const SEP = 102;

/** `[CLS] text [SEP]` in at most `limit` tokens; a longer text is cut at its end. */
export function textInput(tokenize: Tokenize, text: string, limit: number): ModelInput {
  const ids = [CLS, ...tokenize(text).slice(0, limit - 2), SEP];
  return {
    input_ids: ids,
    token_type_ids: ids.map(() => 0),
    attention_mask: ids.map(() => 1),
  };
}
