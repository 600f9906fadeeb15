import { shinglesOf } from '../../text/shingles.js';
import { ORIGINS } from './settings.js';
import { isBefore, isOrdered, type Place, type Source } from './source.js';

/** Two documents of which one prints the other's text again, cut or edited. */
export interface Reprint {
  first: Source;
  again: Source;
  /** Share of the text in common. */
  share: number;
}

/** How many shingles each pair of texts has in common, by the places of the two. */
function countShared(sets: readonly ReadonlySet<string>[]): Map<number, Map<number, number>> {
  const holders = new Map<string, number[]>();
  const shared = new Map<number, Map<number, number>>();
  for (const [at, set] of sets.entries()) {
    const counts = new Map<number, number>();
    for (const shingle of set) {
      const others = holders.get(shingle);
      for (const other of others ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
      if (others) others.push(at);
      else holders.set(shingle, [at]);
    }
    shared.set(at, counts);
  }
  return shared;
}

/**
 * Documents with nearly one text, by their shingles (Broder 1997). Most of the later text has to
 * stand in the earlier one, so that a round-up which takes up a story keeps what is its own; where
 * neither is known to be earlier, most of the shorter one.
 */
export function findReprints(sources: readonly Source[]): Reprint[] {
  const sets = sources.map(({ extraction }) => shinglesOf(extraction.text, ORIGINS.reprintShingle));
  const found: Reprint[] = [];
  for (const [at, counts] of countShared(sets)) {
    for (const [other, count] of counts) {
      const pair = [sources[other], sources[at]];
      const [a, b] = pair;
      if (a === undefined || b === undefined) continue;
      const [first, again] = isBefore(a.document, b.document) ? [a, b] : [b, a];
      const sizes = [sets[other]?.size ?? 0, sets[at]?.size ?? 0];
      const ofLater = again === b ? (sizes[1] ?? 0) : (sizes[0] ?? 0);
      const size = isOrdered(a.document, b.document) ? ofLater : Math.min(...sizes);
      const share = count / Math.max(size, 1);
      if (Math.min(...sizes) >= ORIGINS.reprintLeast && share >= ORIGINS.reprintShare)
        found.push({ first, again, share });
    }
  }
  return found;
}

/** The longest sentence that both documents of a reprint hold, where it stands in each. */
export function reprintPlaces({ first, again }: Reprint): Place[] {
  const earlier = new Map(first.sentences.map((sentence) => [sentence.text, sentence]));
  const both = again.sentences.filter(({ text }) => earlier.has(text));
  const longest = both.toSorted((a, b) => b.text.length - a.text.length)[0];
  const same = longest && earlier.get(longest.text);
  return longest && same ? [same, longest].map(({ source, span }) => ({ source, span })) : [];
}
