import type { Document } from '../../model/document.js';
import type { OriginSays } from '../../model/phrases/origins.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';

/**
 * The origins of whole documents, for what is shown without being weighed: that of the first
 * evidence from it, or one of the document's own.
 */
export class DocumentOrigins {
  readonly #known: Map<string, string>;
  readonly #taken: number;
  /** The origins that no evidence has, with why their members belong together. */
  readonly added = new Map<string, OriginSays[]>();

  /** @param taken - How many origins there are. */
  constructor(evidence: readonly WeighedSentence[], taken: number) {
    this.#taken = taken;
    this.#known = new Map(
      evidence.toReversed().map(({ candidate, origin }) => [candidate.document.id, origin]),
    );
  }

  of({ id, metadata }: Document): string {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const origin = `o${this.#taken + this.added.size + 1}`;
    this.#known.set(id, origin);
    this.added.set(origin, [{ template: 'one-document', slots: { title: metadata.title } }]);
    return origin;
  }
}
