import { stemmer } from 'stemmer';
import type { Passage } from '../../src/model/passage.js';
import type { PassageHit, PassageIndex, PassageQuery } from '../../src/ports/passage-index.js';

const K1 = 1.2;
const B = 0.75;

const STOP_WORDS = new Set(
  'a an and are as at be by for in is it of on or that the to was with'.split(' '),
);

const termsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => stemmer(word));

/** BM25 over an array: small, exact and slow. */
export class MemoryPassageIndex implements PassageIndex {
  readonly #passages = new Map<string, { passage: Passage; terms: string[] }>();

  async add(passages: readonly Passage[]): Promise<void> {
    for (const passage of passages) {
      if (this.#passages.has(passage.id)) continue;
      const terms = termsOf(`${passage.heading} ${passage.text}`);
      this.#passages.set(passage.id, { passage: structuredClone(passage), terms });
    }
  }

  async remove(extractionIds: readonly string[]): Promise<void> {
    for (const [id, { passage }] of this.#passages) {
      if (extractionIds.includes(passage.extractionId)) this.#passages.delete(id);
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
      .sort((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1))
      .slice(0, Math.max(0, limit));
  }

  async extractionIds(): Promise<Set<string>> {
    return new Set([...this.#passages.values()].map(({ passage }) => passage.extractionId));
  }

  async size(): Promise<number> {
    return this.#passages.size;
  }

  async optimize(): Promise<void> {}

  async clear(): Promise<void> {
    this.#passages.clear();
  }

  async close(): Promise<void> {}
}
