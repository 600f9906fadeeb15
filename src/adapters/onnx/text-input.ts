import { CLS, type ModelInput, SEP } from './model-input.js';
import type { Tokenize } from './tokenizer.js';

/** `[CLS] text [SEP]` in at most `limit` tokens; a longer text is cut at its end. */
export function textInput(tokenize: Tokenize, text: string, limit: number): ModelInput {
  const ids = [CLS, ...tokenize(text).slice(0, limit - 2), SEP];
  return { ids, segments: ids.map(() => 0) };
}
