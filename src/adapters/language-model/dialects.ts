import { anthropicDialect } from './anthropic-dialect.js';
import type { Dialect } from './dialect.js';
import type { ModelApi } from './model-endpoint.js';
import { openAiDialect } from './openai-dialect.js';

export const DIALECTS: { readonly [Api in ModelApi]: Dialect } = {
  openai: openAiDialect,
  anthropic: anthropicDialect,
};
