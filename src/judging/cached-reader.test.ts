import { expect, it } from 'vitest';
import { MemoryReadingCache } from '../../test/fakes/memory-reading-cache.js';
import { sampleRequest } from '../../test/fakes/sample-request.js';
import type { Reader } from '../ports/reader.js';
import { createCachedReader } from './cached-reader.js';

/** Reads its answer off the sentences, and remembers what it was asked. */
function countingReader(name = 'counting-1') {
  const asked: string[] = [];
  const reader: Reader = {
    name,
    entailsFrom: 0.6,
    read: async (requests, options) => {
      options?.signal?.throwIfAborted();
      return requests.map(({ passage: { sentences } }) => {
        asked.push(sentences.join(' '));
        const said = sentences.map((sentence) => {
          const supports = Number(sentence);
          return {
            stances: { supports, refutes: 0, qualifies: 0, neither: 1 - supports },
            silence: 0,
          };
        });
        const [first] = said.map(({ stances }) => stances);
        return {
          passage: first ?? { supports: 0, refutes: 0, qualifies: 0, neither: 1 },
          sentences: said,
        };
      });
    },
  };
  return { reader, asked };
}

const requests = (...passages: string[]) =>
  passages.map((sentences) => sampleRequest('It is so.', sentences.split(' ')));

it('has the name and the threshold of the reader that it wraps', () => {
  const cached = createCachedReader(countingReader().reader, new MemoryReadingCache());
  expect([cached.name, cached.entailsFrom]).toEqual(['counting-1', 0.6]);
});

it('asks only what it was not asked before, and answers in order', async () => {
  const { reader, asked } = countingReader();
  const cached = createCachedReader(reader, new MemoryReadingCache());
  const first = await cached.read(requests('0.5 0.25', '0.25'));
  expect(asked.splice(0)).toEqual(['0.5 0.25', '0.25']);
  const second = await cached.read(requests('0.75', '0.25', '1', '0.5 0.25'));
  expect(asked.splice(0)).toEqual(['0.75', '1']);
  expect([first, second]).toEqual([
    await reader.read(requests('0.5 0.25', '0.25')),
    await reader.read(requests('0.75', '0.25', '1', '0.5 0.25')),
  ]);
});

it('asks nothing where all is known', async () => {
  const { reader, asked } = countingReader();
  const cached = createCachedReader(reader, new MemoryReadingCache());
  await cached.read(requests('0.5'));
  await cached.read(requests('0.5', '0.5'));
  expect(await cached.read([])).toEqual([]);
  expect(asked).toEqual(['0.5']);
});

it('asks the same once, also of one call', async () => {
  const { reader, asked } = countingReader();
  const cached = createCachedReader(reader, new MemoryReadingCache());
  const readings = await cached.read(requests('0.5', '0.25', '0.5'));
  expect(asked).toEqual(['0.5', '0.25']);
  expect(readings.map(({ passage }) => passage.supports)).toEqual([0.5, 0.25, 0.5]);
});

it('asks anew where the claim is another, or what stands around the passage', async () => {
  const { reader, asked } = countingReader();
  const cached = createCachedReader(reader, new MemoryReadingCache());
  await cached.read([
    sampleRequest('It is so.', ['0.5']),
    sampleRequest('It is not so.', ['0.5']),
    sampleRequest('It is so.', ['0.5'], { title: 'Minutes' }),
  ]);
  expect(asked).toEqual(['0.5', '0.5', '0.5']);
});

it('asks anew where the reader is another', async () => {
  const cache = new MemoryReadingCache();
  const { reader, asked } = countingReader('counting-2');
  await createCachedReader(countingReader().reader, cache).read(requests('0.5'));
  await createCachedReader(reader, cache).read(requests('0.5'));
  expect(asked).toEqual(['0.5']);
});

it('hands on the signal and keeps nothing of what was stopped', async () => {
  const { reader, asked } = countingReader();
  const cached = createCachedReader(reader, new MemoryReadingCache());
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(cached.read(requests('0.5'), { signal })).rejects.toThrow('enough');
  await cached.read(requests('0.5'));
  expect(asked).toEqual(['0.5']);
});
