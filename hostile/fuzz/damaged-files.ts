import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipParts } from '../../src/reading/zip-limits.js';
import { type Part, zip } from '../documents/zip.js';

const CORPUS = 'test/corpus/readers';

/** A file to damage. */
export interface Sample {
  slug: string;
  name: string;
  bytes: Uint8Array;
}

/** The files of the readers' corpus. */
export const samples = (): Sample[] =>
  readdirSync(CORPUS).flatMap((slug) =>
    readdirSync(join(CORPUS, slug))
      .filter((name) => name.startsWith('source.'))
      .map((name) => ({ slug, name, bytes: readFileSync(join(CORPUS, slug, name)) })),
  );

/** Endings under which bytes are read; with none, their own signature or their look decides. */
export const EXTENSIONS = [
  ...['.html', '.pdf', '.docx', '.md', '.txt', '.eml'],
  ...['.csv', '.xlsx', '.parquet', '.sqlite', '.png', '.tif', ''],
] as const;

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 60 }),
  paste: fc.uint8Array({ maxLength: 30 }),
});
type Change = typeof change extends fc.Arbitrary<infer Made> ? Made : never;

const changed = (bytes: Uint8Array, changes: readonly Change[]): Buffer =>
  changes.reduce<Buffer>((made, { at, cut, paste }) => {
    const from = Math.floor(at * made.length);
    return Buffer.concat([made.subarray(0, from), paste, made.subarray(from + cut)]);
  }, Buffer.from(bytes));

/** A sample with cuts and pasted bytes at a few places. */
export const damaged = ({ bytes }: Sample): fc.Arbitrary<Uint8Array> =>
  fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changed(bytes, changes));

/** An archive that is whole, with a part that is damaged: its checksum holds, what it says doesn't. */
export const damagedWithin = (parts: readonly Part[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.nat(parts.length - 1), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([chosen, changes]) =>
      zip(
        parts.map((part, at) =>
          at === chosen ? { ...part, data: changed(part.data, changes) } : part,
        ),
      ),
    );

/** The files in a sample that is an archive and can be unpacked. */
export async function partsOf({ bytes }: Sample): Promise<Part[]> {
  if (!Buffer.from(bytes).subarray(0, 2).equals(Buffer.from('PK'))) return [];
  const parts = await zipParts(bytes, () => true).catch(() => new Map<string, Buffer>());
  return [...parts].map(([name, data]) => ({ name, data }));
}

const PIECES = [
  ...['<p>', '<table><tr>', '<li', 'a', '. ', '\n', '|', '"', '- ', '[^1]', '[x]('],
  ...['&#x', '<sup>1', 'U.S. ', '\u0301', '> ', '# '],
];

/** Bytes, characters or pieces of markup, as they come. */
export const randomBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc.string({ unit: 'binary', maxLength: 500 }).map((text) => Buffer.from(text)),
  fc.array(fc.constantFrom(...PIECES)).map((parts) => Buffer.from(parts.join(''))),
);
