import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorroborateError } from '../src/model/error.js';
import { contains, type Span } from '../src/model/span.js';
import { extract } from '../src/reading/extract.js';

const CORPUS = 'test/corpus/readers';

const expectInOrder = (spans: readonly Span[], length: number): void => {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
};

/** Reads bytes and checks what holds for every reading; the only error is the engine's own. */
const expectSound = async (bytes: Uint8Array, name: string): Promise<void> => {
  try {
    const hints = { name, url: null, mediaType: null };
    const { extraction } = await extract(bytes, hints, '0'.repeat(64));
    const { text, blocks, sentences, links } = extraction;
    const spans = blocks.map(({ span }) => span);
    expectInOrder(spans, text.length);
    expectInOrder(sentences, text.length);
    spans.slice(1).forEach((span, at) => {
      expect(text.slice(spans[at]!.end, span.start)).toMatch(/^\n{1,2}$/);
    });
    let at = 0;
    for (const sentence of sentences) {
      while (spans[at]!.end <= sentence.start) at += 1;
      if (contains(spans[at]!, sentence)) continue;
      expect(text.slice(sentence.start, spans[at]!.end)).toMatch(/[?？؟]\P{L}*$/u);
      expect(sentence.end).toBeGreaterThan(spans[at + 1]!.start);
      expect(sentence.end).toBeLessThanOrEqual(spans[at + 1]!.end);
    }
    for (const { span } of links) expect(spans.some((block) => contains(block, span))).toBe(true);
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
  }
};

/** Cuts, copies and overwrites at a few places. */
const mutation = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 60 }),
    paste: fc.uint8Array({ maxLength: 30 }),
  }),
  { minLength: 1, maxLength: 6 },
);

const mutate = (
  bytes: Uint8Array,
  changes: readonly { at: number; cut: number; paste: Uint8Array }[],
): Uint8Array =>
  changes.reduce<Uint8Array>((made, { at, cut, paste }) => {
    const from = Math.floor(at * made.length);
    return Buffer.concat([made.subarray(0, from), paste, made.subarray(from + cut)]);
  }, bytes);

describe('every reader', () => {
  for (const slug of readdirSync(CORPUS)) {
    const source = readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.'))!;
    const bytes = readFileSync(join(CORPUS, slug, source));
    it(`stays sound when ${slug} is damaged`, { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(mutation, (changes) => expectSound(mutate(bytes, changes), source)),
        { numRuns: 25 },
      );
    });
  }

  const extensions = [
    '.html',
    '.pdf',
    '.docx',
    '.md',
    '.txt',
    '.eml',
    '.csv',
    '.xlsx',
    '.parquet',
    '.sqlite',
    '.png',
    '.tif',
    '',
  ];
  for (const extension of extensions) {
    it(`stays sound on random bytes named "${extension}"`, { timeout: 60_000 }, async () => {
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 500 }),
        fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(text)),
        fc
          .array(
            fc.constantFrom(
              '<p>',
              '<table><tr>',
              '<li',
              'a',
              '. ',
              '\n',
              '|',
              '"',
              '- ',
              '[^1]',
              '[x](',
              '&#x',
              '<sup>1',
              'U.S. ',
              '\u0301',
              '> ',
              '# ',
            ),
          )
          .map((parts) => Buffer.from(parts.join(''))),
      );
      await fc.assert(
        fc.asyncProperty(bytes, (made) => expectSound(made, `file${extension}`)),
        { numRuns: 60 },
      );
    });
  }

  for (const [what, text] of Object.entries({
    'a line without an end': 'word '.repeat(40_000),
    'a line without a space': 'x'.repeat(200_000),
    'very many short lines': 'a b.\n'.repeat(20_000),
    'nothing but brackets': '(['.repeat(20_000),
    'deep markup': '<div>'.repeat(20_000),
    'many spaces': `a${' '.repeat(200_000)}b`,
  })) {
    it(`reads ${what} in time`, { timeout: 60_000 }, async () => {
      for (const extension of ['.txt', '.html', '.md', '.csv']) {
        await expectSound(Buffer.from(text), `file${extension}`);
      }
    });
  }
});
