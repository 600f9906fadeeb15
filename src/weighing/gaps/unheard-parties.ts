import { findParties, isPlaceIn, partyKeyOf } from '../../english/names/parties.js';
import type { Claim, Party } from '../../model/claim.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';

/**
 * Parties of the claims that nobody speaks for.
 *
 * @param evidence - Its publishers and speakers are heard …
 * @param publishers - … and so is who else put out a document.
 */
export function unheardParties(
  claims: readonly Claim[],
  evidence: readonly WeighedSentence[],
  publishers: readonly string[] = [],
): Party[] {
  const heard = new Set(publishers.map(partyKeyOf));
  for (const { speaker, candidate } of evidence) {
    const { publisher } = candidate.document.metadata;
    heard.add(partyKeyOf(publisher));
    // Led by a word, a name at the start is not taken for the start of a sentence.
    const voices = findParties(`By ${publisher}, ${speaker ?? ''}`);
    for (const { key } of voices) heard.add(key);
  }
  const isHeard = (key: string) =>
    heard.has(key) || [...heard].some((voice) => voice.includes(key) || key.includes(` ${voice}`));
  const parties = new Map<string, Party>();
  for (const claim of claims)
    for (const party of claim.parties)
      if (!isHeard(party.key) && !isPlaceIn(claim.text, party) && !parties.has(party.key))
        parties.set(party.key, party);
  return [...parties.values()];
}
