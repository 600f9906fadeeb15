import { bodyOf, partOfChain } from './names.js';

const STRENGTH = { same: 1, part: 0.75, country: 0.55, compatriot: 0.55, sibling: 0.5 };

/** Countries have their ISO 3166 code as canonical id, bodies a longer one. */
export const isCountry = (canonical: string): boolean => /^[a-z]{2}$/.test(canonical);

/**
 * How close two bodies are, by canonical ids: 1 the same, less where one is part of the other,
 * where one is the other's country, or where both are bodies of one country or one parent; 0
 * for strangers. Symmetric.
 */
export function nameRelation(a: string, b: string): number {
  if (a === b) return STRENGTH.same;
  const chainA = partOfChain(a);
  const chainB = partOfChain(b);
  const within = chainA.includes(b) || chainB.includes(a);
  if (within) return isCountry(a) || isCountry(b) ? STRENGTH.country : STRENGTH.part;
  const countryA = bodyOf(a)?.country;
  if (countryA !== undefined && countryA === bodyOf(b)?.country) return STRENGTH.compatriot;
  return chainA.some((parent) => !isCountry(parent) && chainB.includes(parent))
    ? STRENGTH.sibling
    : 0;
}
