import type { Assistance } from '../../model/assistance.js';
import type { LanguageModel, ModelAnswer, ModelRequest } from '../../ports/language-model.js';
import { AssistanceLog } from './assistance-log.js';

/** Which documents are private, as the ledger has it when it is asked. */
export type PrivateDocuments = () => Promise<ReadonlySet<string>>;

/** A language model as one check uses it: within its scope, and with an account of itself. */
export interface AssistingModel extends LanguageModel {
  mayBeSent(documentId: string): boolean;
  /** What it was asked and did since it was opened; null where that is nothing. */
  assistance(): Assistance | null;
}

export interface ScopeOptions {
  privateDocuments: PrivateDocuments;
  /** Whether the user said that this endpoint may read private documents, or has the model on this machine. */
  mayReadPrivate: boolean;
}

const NOTHING = { input: 0, output: 0, cost: 0 };

/**
 * A language model that is never sent a word of a private document, unless the user allowed it or
 * has it on this machine. Every model that operations get is one: there is no way round it.
 */
export class ScopedLanguageModel implements AssistingModel {
  readonly role;
  readonly name;
  readonly endpoint;
  readonly local;
  readonly atOnce;
  readonly #model: LanguageModel;
  readonly #privateDocuments: PrivateDocuments;
  readonly #atOpening: ReadonlySet<string>;
  readonly #log: AssistanceLog;

  private constructor(
    model: LanguageModel,
    scope: { privateDocuments: PrivateDocuments; atOpening: ReadonlySet<string> },
  ) {
    this.role = model.role;
    this.name = model.name;
    this.endpoint = model.endpoint;
    this.local = model.local;
    this.atOnce = model.atOnce;
    this.#model = model;
    this.#privateDocuments = scope.privateDocuments;
    this.#atOpening = scope.atOpening;
    this.#log = new AssistanceLog(model);
  }

  static async open(
    model: LanguageModel,
    { privateDocuments, mayReadPrivate }: ScopeOptions,
  ): Promise<ScopedLanguageModel> {
    const kept: PrivateDocuments = mayReadPrivate ? async () => new Set() : privateDocuments;
    return new ScopedLanguageModel(model, { privateDocuments: kept, atOpening: await kept() });
  }

  mayBeSent(documentId: string): boolean {
    if (!this.#atOpening.has(documentId)) return true;
    this.#log.keptBack(documentId);
    return false;
  }

  async ask<Value>(
    request: ModelRequest<Value>,
    options?: { signal?: AbortSignal },
  ): Promise<ModelAnswer<Value>> {
    // Read anew: a document may have been added, or made private, in the middle of a check.
    const kept = await this.#privateDocuments();
    const held = request.documents.filter((id) => kept.has(id));
    if (held.length > 0) {
      for (const id of held) this.#log.keptBack(id);
      const message = `The ${this.role} ${this.name} at ${this.endpoint} may not read private documents`;
      const refused = { failure: { why: 'private' as const, message }, usage: NOTHING };
      this.#log.refused(refused);
      return refused;
    }
    const answer = await this.#model.ask(request, options);
    this.#log.answered(request, answer);
    return answer;
  }

  assistance(): Assistance | null {
    return this.#log.entry();
  }
}
