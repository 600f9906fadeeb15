import { ENGLISH } from '../settings.js';
import { bodyOf } from './names.js';

/** Countries have their ISO 3166 code as canonical id, bodies a longer one. */
export const isCountry = (canonical: string): boolean => /^[a-z]{2}$/.test(canonical);

/**
 * How close two bodies are, by canonical ids: 1 the same, less where one is of the other, its
 * country or organisation, or where both are of one; 0 for strangers. Symmetric.
 */
export function nameRelation(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [bodyOf(a), bodyOf(b)];
  if (one?.partOf === b || other?.partOf === a) return ENGLISH.countryOfBody;
  if (one?.partOf === undefined || one.partOf !== other?.partOf) return 0;
  return one.country === undefined ? ENGLISH.sibling : ENGLISH.compatriot;
}
