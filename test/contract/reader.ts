import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader, Reading, ReadingRequest } from '../../src/ports/reader.js';
import { sampleRequest } from '../fakes/sample-request.js';

const CLAIM = 'The harbour board paid for the pier.';
const NEITHER = { supports: 0, refutes: 0, qualifies: 0, neither: 1 };
const BLANKS = ['', ' ', '\n\t', '\u0000', '\u200b', '—', '…?!'];

const nothing = (sentences: readonly string[]): Reading => ({
  passage: NEITHER,
  sentences: sentences.map(() => ({ stances: NEITHER, silence: 0 })),
});

const REQUESTS: ReadingRequest[] = [
  sampleRequest(CLAIM, ['It opened in May.', 'The harbour board paid for the pier.'], {
    title: 'The pier',
    publisher: 'Bay Courier',
    date: '2024-07-20',
    heading: 'Costs',
  }),
  sampleRequest(CLAIM, ['The harbour board did not pay for the pier.']),
  sampleRequest(CLAIM, ['It is unknown who paid for the pier.', 'Rain.', '']),
  sampleRequest('Rain', ['x']),
  sampleRequest('الميناء دفع.', ['هذا نص تجريبي عن الميناء.', 'الميناء دفع.']),
  sampleRequest(CLAIM, ['埠頭の費用は港湾局が支払った。', 'Пирс оплатила гавань.', '👍🇩🇪']),
  sampleRequest('The \u0000board\u0007 paid\u202e.', [
    'null\u0000 and bell\u0007',
    '\u202eeht reip',
  ]),
  sampleRequest(CLAIM, ['The engineers met on many days. '.repeat(200)], {
    title: 'The pier '.repeat(200),
    publisher: 'The board '.repeat(200),
    heading: 'Costs '.repeat(200),
  }),
  sampleRequest(CLAIM, ['The harbour board paid for the pier.'], { date: '2024' }),
];

const word = fc.constantFrom('board', 'paid', 'pier', 'harbour', 'not', 'no', 'May', '2024', '—');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
);
const anyRequest: fc.Arbitrary<ReadingRequest> = fc.record({
  claim: text,
  passage: fc.record({
    sentences: fc.array(text, { maxLength: 4 }),
    title: text,
    publisher: text,
    date: fc.constantFrom(null, '2024', '2024-07-20'),
    heading: text,
  }),
});

/** One sentence reading for each sentence, and nothing but probabilities. */
function expectWhole(reading: Reading | undefined, { passage }: ReadingRequest): void {
  const { passage: whole = NEITHER, sentences = [] } = reading ?? {};
  expect(sentences).toHaveLength(passage.sentences.length);
  for (const stances of [whole, ...sentences.map((sentence) => sentence.stances)]) {
    const values = Object.values(stances);
    expect(Object.keys(stances).toSorted()).toEqual(Object.keys(NEITHER).toSorted());
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  }
  expect(sentences.every(({ silence }) => silence >= 0 && silence <= 1)).toBe(true);
}

/** What every reader does. `open` makes one that the suite may use throughout. */
export function describeReader(name: string, open: () => Promise<Reader>): void {
  describe(name, () => {
    it('has a name, and a probability from which a passage entails a statement', async () => {
      const reader = await open();
      expect(reader.name).toMatch(/^[a-z]+-\d+(?:@[0-9a-f]{8})?$/);
      expect(reader.entailsFrom > 0 && reader.entailsFrom <= 1).toBe(true);
    });

    it('has one reading for each request in order, and one of each of its sentences', async () => {
      const reader = await open();
      const readings = await reader.read(REQUESTS);
      expect(readings).toHaveLength(REQUESTS.length);
      for (const [at, request] of REQUESTS.entries()) expectWhole(readings[at], request);
      expect(await reader.read(REQUESTS.toReversed())).toEqual(readings.toReversed());
    });

    it('reads any text: control characters, other scripts, nothing, noise', async () => {
      const reader = await open();
      await fc.assert(
        fc.asyncProperty(anyRequest, async (request) => {
          const [reading, ...more] = await reader.read([request]);
          expectWhole(reading, request);
          expect(more).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });

    it('gives a request the same reading alone and beside others', async () => {
      const reader = await open();
      const together = await reader.read([...REQUESTS, ...REQUESTS.slice(0, 2)]);
      const alone: Reading[] = [];
      for (const request of REQUESTS) alone.push(...(await reader.read([request])));
      expect(together).toEqual([...alone, ...alone.slice(0, 2)]);
    });

    it('answers no requests with no readings', async () => {
      expect(await (await open()).read([])).toEqual([]);
    });

    it('says neither where a claim, or all of a passage, is blank', async () => {
      const reader = await open();
      const sentences = ['The board paid.', 'It rained.'];
      expect(await reader.read(BLANKS.map((blank) => sampleRequest(blank, sentences)))).toEqual(
        BLANKS.map(() => nothing(sentences)),
      );
      expect(await reader.read([sampleRequest(CLAIM, BLANKS), sampleRequest(CLAIM, [])])).toEqual([
        nothing(BLANKS),
        nothing([]),
      ]);
    });

    it('reads a passage of 400 sentences to its end', async () => {
      const reader = await open();
      const rain = Array.from({ length: 399 }, (_, day) => `Rain fell on day ${day} of the year.`);
      const [told, untold] = await reader.read([
        sampleRequest(CLAIM, [...rain, CLAIM]),
        sampleRequest(CLAIM, [...rain, 'Rain fell on day 399 of the year.']),
      ]);
      const last = (reading: Reading | undefined) => reading?.sentences.at(-1)?.stances;
      expect([told?.sentences.length, untold?.sentences.length]).toEqual([400, 400]);
      expect([last(untold), untold?.passage].map((read) => read && read.neither > 0.5)).toEqual([
        true,
        true,
      ]);
      // Which stance is not the contract's matter: that the last sentence is read is.
      expect(told?.passage.neither).toBeLessThan(0.5);
      expect(last(told)?.neither).toBeLessThan(last(untold)?.neither ?? 0);
    });

    it('stops where it is told to', async () => {
      const reader = await open();
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(reader.read(REQUESTS, { signal })).rejects.toThrow('enough');
      expect(await reader.read(REQUESTS.slice(0, 1))).toHaveLength(1);
    });
  });
}
