import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeReading } from './reader-case.js';

const CORPUS = 'test/corpus/readers';

describe('readers', () => {
  for (const slug of readdirSync(CORPUS)) {
    const folder = join(CORPUS, slug);
    const source = readdirSync(folder).find((name) => name.startsWith('source.'))!;
    it(`reads ${slug}`, async () => {
      const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      expect(await describeReading(join(folder, source))).toEqual(expected);
    });
  }
});
