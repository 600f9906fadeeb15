import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JudgementCache } from '../../src/ports/judgement-cache.js';
import { samplePair } from '../fakes/sample-pair.js';

const judgementOf = (supports: number, relevance = 0.5) => ({
  relevance,
  stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
});

const CLAIM = 'The board paid.';
const PAIR = samplePair(CLAIM, 'It paid.');
const ONE = judgementOf(0.25);

/** What every cache of judgements does. `open` makes an empty one. */
export function describeJudgementCache(name: string, open: () => Promise<JudgementCache>): void {
  describe(name, () => {
    it('knows what it kept, in the order that it is asked', async () => {
      const cache = await open();
      const other = samplePair(CLAIM, 'It rained.');
      const unknown = samplePair(CLAIM, 'It slept.');
      await cache.keep('j-1', [
        { pair: PAIR, judgement: ONE },
        { pair: other, judgement: judgementOf(0.75) },
      ]);
      expect(await cache.find('j-1', [other, unknown, PAIR, other])).toEqual([
        judgementOf(0.75),
        undefined,
        ONE,
        judgementOf(0.75),
      ]);
    });

    it('gives back every number exactly', async () => {
      const cache = await open();
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(fc.uuid(), share, share, async (text, supports, relevance) => {
          const pair = samplePair(CLAIM, text);
          const judgement = judgementOf(supports, relevance + 0);
          await cache.keep('j-1', [{ pair, judgement }]);
          expect(await cache.find('j-1', [pair])).toEqual([judgement]);
        }),
        { numRuns: 40 },
      );
    });

    it.each([
      ['claim', samplePair('The board was paid.', 'It paid.')],
      ['negation', samplePair(CLAIM, 'It paid.', { claim: { negated: true } })],
      ['subject', samplePair(CLAIM, 'It paid.', { claim: { subject: 'board' } })],
      ['sentence', samplePair(CLAIM, 'It paid')],
      ['sentence before', samplePair(CLAIM, 'It paid.', { sentence: { before: 'Who?' } })],
      ['sentence after', samplePair(CLAIM, 'It paid.', { sentence: { after: 'Who?' } })],
      ['heading', samplePair(CLAIM, 'It paid.', { sentence: { heading: 'Who?' } })],
      ['title', samplePair(CLAIM, 'It paid.', { sentence: { title: 'Who?' } })],
      ['publisher', samplePair(CLAIM, 'It paid.', { sentence: { publisher: 'Who?' } })],
      ['date', samplePair(CLAIM, 'It paid.', { sentence: { date: '2024' } })],
    ])('knows nothing of another %s', async (_what, other) => {
      const cache = await open();
      await cache.keep('j-1', [{ pair: PAIR, judgement: ONE }]);
      expect(await cache.find('j-1', [other])).toEqual([undefined]);
    });

    it('knows a claim by what it says, not by its number in a question', async () => {
      const cache = await open();
      await cache.keep('j-1', [{ pair: PAIR, judgement: ONE }]);
      const again = samplePair(CLAIM, 'It paid.', { claim: { id: 'c2' } });
      expect(await cache.find('j-1', [again])).toEqual([ONE]);
    });

    it('keeps the judgements of two judges apart', async () => {
      const cache = await open();
      await cache.keep('j-1', [{ pair: PAIR, judgement: ONE }]);
      expect(await cache.find('j-2', [PAIR])).toEqual([undefined]);
    });

    it('leaves what it knows as it is', async () => {
      const cache = await open();
      await cache.keep('j-1', [{ pair: PAIR, judgement: ONE }]);
      await cache.keep('j-1', [{ pair: PAIR, judgement: judgementOf(1) }]);
      expect(await cache.find('j-1', [PAIR])).toEqual([ONE]);
    });

    it('takes nothing and gives nothing', async () => {
      const cache = await open();
      await cache.keep('j-1', []);
      expect(await cache.find('j-1', [])).toEqual([]);
    });
  });
}
