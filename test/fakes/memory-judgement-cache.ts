import type { Judgement } from '../../src/ports/judge.js';
import type { JudgedPair, JudgementCache } from '../../src/ports/judgement-cache.js';

const keyOf = (judge: string, { claim, sentence }: JudgedPair): string =>
  JSON.stringify([judge, { ...claim, id: '' }, sentence]);

export class MemoryJudgementCache implements JudgementCache {
  readonly #judgements = new Map<string, Judgement>();

  async find(judge: string, pairs: readonly JudgedPair[]): Promise<(Judgement | undefined)[]> {
    return pairs.map((pair) => structuredClone(this.#judgements.get(keyOf(judge, pair))));
  }

  async keep(
    judge: string,
    entries: readonly { pair: JudgedPair; judgement: Judgement }[],
  ): Promise<void> {
    for (const { pair, judgement } of entries) {
      const key = keyOf(judge, pair);
      if (!this.#judgements.has(key)) this.#judgements.set(key, structuredClone(judgement));
    }
  }

  async close(): Promise<void> {}
}
