import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/ports/embedder.js';

const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? Number.NaN), 0);

const TEXTS = [
  'The harbour board paid for the pier.',
  'Rain fell on nineteen days.',
  'الميناء',
  '埠頭の費用',
  'null\u0000 and bell\u0007',
  'The engineers met on many days. '.repeat(200),
];

/** What every embedder does. `open` makes one that the suite may use throughout. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(name, () => {
    it('names itself by version and hash', async () => {
      expect((await open()).name).toMatch(/^[a-z]+-\d+@[0-9a-f]{8}$/);
    });

    it('makes a vector of length one of every text, in their order', async () => {
      const embedder = await open();
      const vectors = await embedder.embedPassages(TEXTS);
      expect(vectors.map(({ length }) => length)).toEqual(TEXTS.map(() => embedder.dimensions));
      for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4);
      expect(await embedder.embedPassages(TEXTS.toReversed())).toEqual(vectors.toReversed());
    });

    it('makes a vector of a text without words too', async () => {
      const embedder = await open();
      for (const vector of await embedder.embedPassages(['', ' ', '\u0000'])) {
        expect(dot(vector, vector)).toBeCloseTo(1, 4);
      }
    });

    it('gives a text the same vector whatever is embedded with it', async () => {
      const embedder = await open();
      const text = fc.string({ minLength: 1, maxLength: 30 });
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 3 }), async (texts) => {
          const together = await embedder.embedPassages(texts);
          expect(await embedder.embedPassages(texts.slice(1))).toEqual(together.slice(1));
        }),
        { numRuns: 8 },
      );
    });

    it('finds what was said nearer than something else', async () => {
      const embedder = await open();
      const [pier, rain] = await embedder.embedPassages(TEXTS.slice(0, 2));
      const [query] = await embedder.embedQueries(['Who paid for the pier?']);
      if (!pier || !rain || !query) throw new Error('a vector is missing');
      expect(dot(query, pier)).toBeGreaterThan(dot(query, rain));
    });

    it('answers no texts with no vectors', async () => {
      const embedder = await open();
      expect([await embedder.embedPassages([]), await embedder.embedQueries([])]).toEqual([[], []]);
    });

    it('stops where it is told to', async () => {
      const embedder = await open();
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(embedder.embedPassages(TEXTS, { signal })).rejects.toThrow('enough');
      await expect(embedder.embedQueries(TEXTS, { signal })).rejects.toThrow('enough');
    });
  });
}
