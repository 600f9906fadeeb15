import { bodyOf } from '../../english/names/names.js';
import type { Party } from '../../model/claim.js';
import { governmentDomain } from './kind-by-host.js';
import { listedByName } from './listed-publishers.js';

/**
 * Where a party says things itself: its own domain where the list of publishers has it, the domain
 * of its country's government where it is a public body, else null.
 */
export function hostOfParty({ key, name }: Pick<Party, 'key' | 'name'>): string | null {
  const listed = listedByName(name)?.hosts[0];
  if (listed !== undefined) return listed;
  const country = bodyOf(key)?.country;
  return country === undefined ? null : governmentDomain(country);
}
