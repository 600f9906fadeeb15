import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading, ReadingRequest, StanceProbabilities } from '../../src/ports/reader.js';
import type { ReadingCache } from '../../src/ports/reading-cache.js';
import { sampleRequest } from '../fakes/sample-request.js';

const stancesOf = (supports: number): StanceProbabilities => ({
  supports,
  refutes: 0,
  qualifies: 0,
  neither: 1 - supports,
});

const readingOf = (supports: number, ...sentences: number[]): Reading => ({
  passage: stancesOf(supports),
  sentences: sentences.map((own) => ({ stances: stancesOf(own), silence: own / 2 })),
});

const CLAIM = 'The board paid.';
const SENTENCES = ['It met in May.', 'It paid.'];
const REQUEST = sampleRequest(CLAIM, SENTENCES);
const ONE = readingOf(0.25, 0, 0.5);

const but = (more: Partial<ReadingRequest['passage']>): ReadingRequest =>
  sampleRequest(CLAIM, SENTENCES, more);

/** What every cache of readings does. `open` makes an empty one. */
export function describeReadingCache(name: string, open: () => Promise<ReadingCache>): void {
  describe(name, () => {
    it('knows what it kept, in the order that it is asked', async () => {
      const cache = await open();
      const other = sampleRequest(CLAIM, ['It rained.']);
      const unknown = sampleRequest(CLAIM, ['It slept.']);
      await cache.keep('r-1', [
        { request: REQUEST, reading: ONE },
        { request: other, reading: readingOf(0.75, 1) },
      ]);
      expect(await cache.find('r-1', [other, unknown, REQUEST, other])).toEqual([
        readingOf(0.75, 1),
        undefined,
        ONE,
        readingOf(0.75, 1),
      ]);
    });

    it('gives back every number exactly', async () => {
      const cache = await open();
      const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
      await fc.assert(
        fc.asyncProperty(
          fc.uuid(),
          share,
          fc.array(share, { maxLength: 4 }),
          async (text, passage, sentences) => {
            const request = sampleRequest(CLAIM, [text]);
            const reading = readingOf(passage, ...sentences);
            await cache.keep('r-1', [{ request, reading }]);
            expect(await cache.find('r-1', [request])).toEqual([reading]);
          },
        ),
        { numRuns: 40 },
      );
    });

    it.each([
      ['claim', sampleRequest('The board was paid.', SENTENCES)],
      ['sentence', but({ sentences: ['It met in May.', 'It paid'] })],
      ['order of sentences', but({ sentences: SENTENCES.toReversed() })],
      ['split into sentences', but({ sentences: [SENTENCES.join(' ')] })],
      ['number of sentences', but({ sentences: [...SENTENCES, ''] })],
      ['title', but({ title: 'Who?' })],
      ['publisher', but({ publisher: 'Who?' })],
      ['date', but({ date: '2024' })],
      ['heading', but({ heading: 'Who?' })],
    ])('knows nothing of another %s', async (_what, other) => {
      const cache = await open();
      await cache.keep('r-1', [{ request: REQUEST, reading: ONE }]);
      expect(await cache.find('r-1', [other])).toEqual([undefined]);
    });

    it('takes no text of one field for that of another, and no missing date for an empty one', async () => {
      const cache = await open();
      const fields = [
        but({ title: 'May' }),
        but({ publisher: 'May' }),
        but({ heading: 'May' }),
        but({ date: 'May' }),
        but({ date: '' }),
        but({ date: null }),
      ];
      const kept = fields.map((request, at) => ({ request, reading: readingOf(at / 10, 0, 0) }));
      await cache.keep('r-1', kept);
      expect(await cache.find('r-1', fields)).toEqual(kept.map(({ reading }) => reading));
    });

    it('keeps the readings of two readers apart', async () => {
      const cache = await open();
      await cache.keep('r-1', [{ request: REQUEST, reading: ONE }]);
      expect(await cache.find('r-2', [REQUEST])).toEqual([undefined]);
    });

    it('leaves what it knows as it is', async () => {
      const cache = await open();
      await cache.keep('r-1', [{ request: REQUEST, reading: ONE }]);
      await cache.keep('r-1', [{ request: REQUEST, reading: readingOf(1, 1, 1) }]);
      expect(await cache.find('r-1', [REQUEST])).toEqual([ONE]);
    });

    it('takes nothing and gives nothing', async () => {
      const cache = await open();
      await cache.keep('r-1', []);
      expect(await cache.find('r-1', [])).toEqual([]);
    });
  });
}
