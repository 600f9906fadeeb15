import { isCountry, nameRelation } from '../../english/names/name-relation.js';
import { findNames } from '../../english/names/names.js';
import { findParties } from '../../english/names/parties.js';
import type { Claim } from '../../model/claim.js';
import type { PublisherKind } from '../../model/publisher.js';
import { INTERESTS } from './settings.js';
import { isPartyTo } from './voice.js';

/** A state acts by these: "Russian forces", "the Chinese parliament". */
const ORGAN = /^[a-z]{2}-(?:gov|military|police|parliament)$/;

/** The states that a text names or calls by an adjective: "the Danish state". */
const statesIn = (text: string): string[] =>
  findNames(text)
    .map(({ canonical }) => canonical)
    .filter((canonical) => isCountry(canonical) || ORGAN.test(canonical))
    .map((canonical) => canonical.slice(0, 2));

/** Whether a claim is about what a state does, and not only about something in that country. */
function actsIn(state: string, claim: Claim): boolean {
  const subject = claim.subject ?? '';
  const [own] = findNames(subject);
  const bare = subject.replace(/^the\s+/i, '').trim();
  if (own?.canonical === state && own.span.end - own.span.start >= bare.length) return true;
  return claim.parties.some(
    ({ key }) =>
      (ORGAN.test(key) && key.startsWith(`${state}-`)) ||
      nameRelation(key, `${state}-gov`) >= INTERESTS.partOf,
  );
}

/**
 * Whether what the list that comes with Corroborate tells of a publisher is a stake in these
 * claims. Who owns a newspaper is a fact that is always shown; a stake it is only where the claims
 * are about the owner. A campaigner has one in whatever it speaks to, as far as anybody can tell.
 */
export function isStakeIn(
  claims: readonly Claim[],
  { text, kind }: { text: string; kind: PublisherKind },
): boolean {
  if (kind === 'advocacy') return true;
  const fact = text.replace(/^Based in [^,.]+[,.]?/, '');
  return (
    findParties(fact).some(({ name }) => isPartyTo(claims, name)) ||
    statesIn(fact).some((state) => claims.some((claim) => actsIn(state, claim)))
  );
}
