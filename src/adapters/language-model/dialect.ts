import type { ModelReply } from '../../model/model-call.js';

/** What is to be sent, in no endpoint's form yet. */
export interface Prompt {
  model: string;
  instructions: string;
  material: string;
  /** Name of the answer's schema: letters, digits, `_` and `-`. */
  name: string;
  /** JSON schema of the answer. */
  schema: Readonly<Record<string, unknown>>;
  maxTokens: number;
  /** An answer that did not fit, and what was wrong with it. */
  repair: { reply: string; wrong: string } | null;
}

/** A reply with the tokens that the endpoint counted. */
export type CountedReply = ModelReply & {
  tokens: { input: number | null; output: number | null };
};

/** How one kind of endpoint is spoken to. */
export interface Dialect {
  /** Path below the base address that requests go to. */
  readonly path: string;
  /** Path below the base address that lists models. */
  readonly modelsPath: string;
  headers(key: string | null): Record<string, string>;
  /** @param refused - Names of parameters that this model does not take. */
  body(prompt: Prompt, refused: ReadonlySet<string>): unknown;
  /** Reads an answer; `undefined` where it is none of this form. */
  reply(body: unknown): CountedReply | undefined;
}
