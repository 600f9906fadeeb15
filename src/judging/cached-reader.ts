import type { Reader, ReadingRequest } from '../ports/reader.js';
import type { ReadingCache } from '../ports/reading-cache.js';

const keyOf = ({ claim, passage }: ReadingRequest): string => JSON.stringify([claim, passage]);

/**
 * A reader that is asked only what it was not asked before, and the same only once. Its readings
 * are those of the reader itself as long as that one's depend on its name and the request alone.
 */
export function createCachedReader(reader: Reader, cache: ReadingCache): Reader {
  return {
    name: reader.name,
    entailsFrom: reader.entailsFrom,
    read: async (requests, options) => {
      const kept = await cache.find(reader.name, requests);
      const missing = new Map(
        requests.flatMap((request, at) =>
          kept[at] === undefined ? [[keyOf(request), request] as const] : [],
        ),
      );
      if (missing.size === 0) return kept.filter((reading) => reading !== undefined);
      const readings = await reader.read([...missing.values()], options);
      const entries = [...missing].flatMap(([key, request], at) => {
        const reading = readings[at];
        return reading === undefined ? [] : [{ key, request, reading }];
      });
      await cache.keep(reader.name, entries);
      const fresh = new Map(entries.map(({ key, reading }) => [key, reading]));
      return requests.flatMap((request, at) => kept[at] ?? fresh.get(keyOf(request)) ?? []);
    },
  };
}
