import type { SearchOutput } from '../outputs/search.js';
import { isWithin, type KnownDocument, type Narrowing } from './narrowing.js';

type Facets = SearchOutput['facets'];

function count(names: Iterable<string>): Facets['years'] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, total]) => ({ name, count: total }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * Counts the documents of passages by publisher, kind and year, newest year first; a document
 * counts once for each of its passages.
 */
export function facetsOf(
  documents: readonly KnownDocument[],
  { publisher, kind, from, to }: Narrowing,
): Facets {
  const within = (narrowing: Narrowing) => documents.filter((one) => isWithin(one, narrowing));
  return {
    publishers: count(
      within({ kind, from, to }).map(({ document }) => document.metadata.publisher),
    ),
    kinds: count(within({ publisher, from, to }).map((one) => one.kind)),
    years: count(
      within({ publisher, kind }).flatMap(
        ({ document }) => document.metadata.date?.slice(0, 4) ?? [],
      ),
    ).sort((a, b) => (a.name < b.name ? 1 : -1)),
  };
}
