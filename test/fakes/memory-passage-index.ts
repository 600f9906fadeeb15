import { stemmer } from 'stemmer';
import type { Passage } from '../../src/model/passage.js';
import type {
  PassageHit,
  PassageIndex,
  PassageQuery,
  PassageRank,
  PassageVector,
  VectorCoverage,
  VectorQuery,
} from '../../src/ports/passage-index.js';

const K1 = 1.2;
const B = 0.75;

const STOP_WORDS = new Set(
  'a an and are as at be by for in is it of on or that the to was with'.split(' '),
);

const termsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => stemmer(word));

const byScore = (a: PassageHit, b: PassageHit): number =>
  b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1);

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** BM25 and dot products over an array: small, exact and slow. */
export class MemoryPassageIndex implements PassageIndex {
  readonly #passages = new Map<string, { passage: Passage; terms: string[] }>();
  readonly #vectors = new Map<string, Float32Array>();
  #model: string | null = null;
  #version = 0;

  async add(passages: readonly Passage[]): Promise<void> {
    this.#version += 1;
    for (const passage of passages) {
      if (this.#passages.has(passage.id)) continue;
      const terms = termsOf(`${passage.heading} ${passage.text}`);
      this.#passages.set(passage.id, { passage: structuredClone(passage), terms });
    }
  }

  async remove(extractionIds: readonly string[]): Promise<void> {
    this.#version += 1;
    for (const [id, { passage }] of this.#passages) {
      if (!extractionIds.includes(passage.extractionId)) continue;
      this.#passages.delete(id);
      this.#vectors.delete(id);
    }
  }

  async search({ text, limit, documentIds }: PassageQuery): Promise<PassageHit[]> {
    const entries = [...this.#passages.values()];
    const length = entries.reduce((sum, { terms }) => sum + terms.length, 0) / entries.length;
    const words = [...new Set(termsOf(text))];
    const weights = words.map((word) => {
      const holding = entries.filter(({ terms }) => terms.includes(word)).length;
      return Math.log(1 + (entries.length - holding + 0.5) / (holding + 0.5));
    });
    const scoreOf = (terms: string[]): number =>
      words.reduce((score, word, i) => {
        const count = terms.filter((term) => term === word).length;
        const norm = count + K1 * (1 - B + (B * terms.length) / length);
        return score + ((weights[i] ?? 0) * count * (K1 + 1)) / norm;
      }, 0);
    return entries
      .filter(({ passage }) => documentIds?.includes(passage.documentId) ?? true)
      .map(({ passage, terms }) => ({ passage: structuredClone(passage), score: scoreOf(terms) }))
      .filter(({ score }) => score > 0)
      .sort(byScore)
      .slice(0, Math.max(0, limit));
  }

  async rank(query: PassageQuery): Promise<PassageRank[]> {
    return (await this.search(query)).map(({ passage: { id, documentId }, score }) => ({
      passage: { id, documentId },
      score,
    }));
  }

  async version(): Promise<string> {
    return String(this.#version);
  }

  async extractionIds(): Promise<Set<string>> {
    return new Set([...this.#passages.values()].map(({ passage }) => passage.extractionId));
  }

  async size(): Promise<number> {
    return this.#passages.size;
  }

  async passages(ids: readonly string[]): Promise<Passage[]> {
    return ids.flatMap((id) => structuredClone(this.#passages.get(id)?.passage ?? []));
  }

  async vectorCoverage(): Promise<VectorCoverage> {
    const vectors = this.#vectors.size;
    return { model: this.#model, vectors, passages: this.#passages.size };
  }

  async idsWithoutVector(model: string): Promise<string[]> {
    const held = this.#model === model ? this.#vectors : new Map();
    return [...this.#passages.keys()].filter((id) => !held.has(id)).sort();
  }

  async addVectors(model: string, vectors: readonly PassageVector[]): Promise<void> {
    const held = vectors.filter(({ id }) => this.#passages.has(id));
    if (held.length === 0) return;
    if (this.#model !== model) this.#vectors.clear();
    this.#model = model;
    for (const { id, vector } of held) {
      if (!this.#vectors.has(id)) this.#vectors.set(id, vector.slice());
    }
  }

  async searchVector({ model, vector, limit, documentIds }: VectorQuery): Promise<PassageHit[]> {
    if (model !== this.#model) return [];
    return [...this.#vectors]
      .flatMap(([id, own]) => {
        const passage = this.#passages.get(id)?.passage;
        if (!passage || documentIds?.includes(passage.documentId) === false) return [];
        return [{ passage: structuredClone(passage), score: dot(vector, own) }];
      })
      .sort(byScore)
      .slice(0, Math.max(0, limit));
  }

  async optimize(): Promise<void> {}

  async clear(): Promise<void> {
    this.#passages.clear();
    this.#version += 1;
  }

  async close(): Promise<void> {}
}
