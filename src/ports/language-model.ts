import type { ZodType } from 'zod';
import type { ModelFailureKind, ModelRole } from '../model/assistance.js';

/** One thing asked of a model. The same request to the same model is only ever sent once. */
export interface ModelRequest<Value> {
  /** What it is to do, in our words alone: no text of a question or source stands here. */
  instructions: string;
  /** Question and sources, delimited and numbered: data, whatever they say. */
  material: string;
  /** Ids of the documents that the material quotes, each once: what leaves the machine is recorded by them. */
  documents: readonly string[];
  /** What the answer must be; it is asked for as JSON of this schema, and parsed by it. */
  answer: { name: string; schema: ZodType<Value> };
  /** Cap on the tokens of the answer. */
  maxTokens: number;
}

/** Tokens as the endpoint counts them; null where it does not say. */
export interface ModelUsage {
  input: number | null;
  output: number | null;
  /** In US dollars, or null where the model has no price. */
  cost: number | null;
}

/** Why there is no answer. */
export interface ModelFailure {
  why: ModelFailureKind;
  /** One sentence that names endpoint and role, and never a key. */
  message: string;
}

export type ModelAnswer<Value> =
  | { value: Value; usage: ModelUsage }
  | { failure: ModelFailure; usage: ModelUsage };

/** A language model in one role, behind an endpoint of the user's. */
export interface LanguageModel {
  readonly role: ModelRole;
  /** Name of the model as its endpoint knows it; recorded in reports. */
  readonly name: string;
  /** Origin of the endpoint, as `https://api.example.org`. */
  readonly endpoint: string;
  /** Whether the endpoint is on this machine. */
  readonly local: boolean;
  /** How many requests may be under way at once. */
  readonly atOnce: number;
  /**
   * Whether words of a document may be sent to it: what quotes one that may not fails as
   * `private`, so leave such a document out. Absent where there are no private documents.
   */
  mayBeSent?(documentId: string): boolean;
  /**
   * That a model fails to answer is expected: it is a value, after one repair of an answer that
   * does not fit the schema.
   *
   * @throws {Error} The reason of the signal, where it was aborted.
   */
  ask<Value>(
    request: ModelRequest<Value>,
    options?: { signal?: AbortSignal },
  ): Promise<ModelAnswer<Value>>;
}
