import { bodyOf } from './names.js';

const STRENGTH = { same: 1, country: 0.55, compatriot: 0.55, sibling: 0.5 };

/** Countries have their ISO 3166 code as canonical id, bodies a longer one. */
export const isCountry = (canonical: string): boolean => /^[a-z]{2}$/.test(canonical);

/**
 * How close two bodies are, by canonical ids: 1 the same, less where one is of the other, its
 * country or organisation, or where both are of one; 0 for strangers. Symmetric.
 */
export function nameRelation(a: string, b: string): number {
  if (a === b) return STRENGTH.same;
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one?.partOf === b || other?.partOf === a) return STRENGTH.country;
  if (one?.partOf === undefined || one.partOf !== other?.partOf) return 0;
  return one.country === undefined ? STRENGTH.sibling : STRENGTH.compatriot;
}
