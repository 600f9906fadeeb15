import type { Reading, ReadingRequest } from '../../src/ports/reader.js';
import type { ReadingCache } from '../../src/ports/reading-cache.js';

const keyOf = (reader: string, { claim, passage }: ReadingRequest): string =>
  JSON.stringify([reader, claim, passage]);

export class MemoryReadingCache implements ReadingCache {
  readonly #readings = new Map<string, Reading>();

  async find(
    reader: string,
    requests: readonly ReadingRequest[],
  ): Promise<(Reading | undefined)[]> {
    return requests.map((request) => structuredClone(this.#readings.get(keyOf(reader, request))));
  }

  async keep(
    reader: string,
    entries: readonly { request: ReadingRequest; reading: Reading }[],
  ): Promise<void> {
    for (const { request, reading } of entries) {
      const key = keyOf(reader, request);
      if (!this.#readings.has(key)) this.#readings.set(key, structuredClone(reading));
    }
  }

  async close(): Promise<void> {}
}
