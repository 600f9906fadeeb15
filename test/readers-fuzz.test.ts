import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  damaged,
  damagedWithin,
  EXTENSIONS,
  partsOf,
  randomBytes,
  samples,
} from '../hostile/fuzz/damaged-files.js';
import { assertSound } from '../hostile/fuzz/sound-reading.js';

const readings = (bytes: fc.Arbitrary<Uint8Array>, name: string, numRuns: number) =>
  fc.check(
    fc.asyncProperty(bytes, (made) => assertSound(made, name)),
    { numRuns },
  );

describe('every reader', () => {
  for (const sample of samples()) {
    it(`stays sound when ${sample.slug} is damaged`, { timeout: 60_000 }, async () => {
      const { errorInstance } = await readings(damaged(sample), sample.name, 25);
      expect(errorInstance).toBeNull();
    });
  }

  for (const sample of samples().filter(({ slug }) => /^(?:docx|workbook)-/.test(slug))) {
    it(`stays sound when what is packed in ${sample.slug} is damaged`, {
      timeout: 60_000,
    }, async () => {
      const parts = await partsOf(sample);
      const { errorInstance } = await readings(damagedWithin(parts), sample.name, 25);
      expect(errorInstance).toBeNull();
    });
  }

  for (const extension of EXTENSIONS) {
    it(`stays sound on random bytes named "${extension}"`, { timeout: 60_000 }, async () => {
      const { errorInstance } = await readings(randomBytes, `file${extension}`, 60);
      expect(errorInstance).toBeNull();
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
        await assertSound(Buffer.from(text), `file${extension}`);
      }
    });
  }
});
