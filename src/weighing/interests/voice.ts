import { nameRelation } from '../../english/names/name-relation.js';
import { findParties, partyKeyOf } from '../../english/names/parties.js';
import { isCommonInNames, isText, roleOf } from '../../english/names/speaker-name.js';
import { sideOfStake } from '../../english/stakes.js';
import type { Claim } from '../../model/claim.js';
import type { Publisher } from '../../model/publisher.js';
import { inPlainLetters } from '../../text/name-look.js';
import { contentTokens } from '../../text/tokens.js';
import type { WeighedSentence } from '../evidence/evidence-set.js';
import { INTERESTS } from './settings.js';

/** What somebody who says something is to the matter. */
type Standing = 'party' | 'opponent' | 'supporter' | 'interested' | 'none' | 'unknown';

/** Who says it, the speaker where the text names one, and what they are to the matter. */
export interface Voice {
  name: string;
  standing: Standing;
}

const isSame = (a: string, b: string): boolean =>
  a === b ||
  nameRelation(a, b) >= INTERESTS.partOf ||
  (a.length > 4 && b.length > 4 && (a.includes(b) || b.includes(a)));

/** Whether a name is that of a party to the claims, or of a part of one. */
export function isPartyTo(claims: readonly Claim[], name: string): boolean {
  const keys = [partyKeyOf(name), ...findParties(`By ${name}`).map(({ key }) => key)];
  return claims
    .flatMap(({ parties }) => parties)
    .some((party) => keys.some((key) => isSame(key, party.key)));
}

/** Whether a speaker without a name of their own speaks for a party: "a spokesman for the sheriff". */
function speaksFor(claims: readonly Claim[], speaker: string): boolean {
  const said = new Set(contentTokens(speaker).map(({ stem }) => stem));
  return claims
    .flatMap(({ parties }) => parties)
    .some(({ name }) =>
      contentTokens(name).some(({ lower, stem }) => !isCommonInNames(lower) && said.has(stem)),
    );
}

const ofStakes = (interests: readonly string[]): Standing => {
  if (interests.length === 0) return 'none';
  const sides = interests.map(sideOfStake);
  if (sides.includes('against')) return 'opponent';
  return sides.includes('for') ? 'supporter' : 'interested';
};

const OF_ROLE = { opponent: 'opponent', supporter: 'supporter', campaigner: 'interested' } as const;

const ofRole = (speaker: string): Standing => {
  const role = roleOf(speaker);
  return role === null ? 'unknown' : OF_ROLE[role];
};

/** Whether the publisher answers for a sentence itself: nobody is quoted, or one of its own is. */
export const speaksItself = (
  { speaker, candidate }: WeighedSentence,
  claims: readonly Claim[],
): boolean =>
  speaker === null ||
  isText(speaker) ||
  (isPartyTo(claims, candidate.document.metadata.publisher) && !isPartyTo(claims, speaker));

/**
 * Whose word a sentence is. A speaker counts and not the publisher that quotes them: a newspaper
 * that quotes a campaigner is no campaigner. Only where the text doesn't say who speaks does the
 * publisher answer for it. The same rules hold for every party.
 */
export function voiceOf(
  { speaker, candidate }: WeighedSentence,
  claims: readonly Claim[],
  publisherOf: (name: string) => Publisher,
): Voice {
  const { publisher } = candidate.document.metadata;
  const published: Standing = isPartyTo(claims, publisher)
    ? 'party'
    : ofStakes(publisherOf(publisher).interests);
  if (speaker === null || isText(speaker)) return { name: publisher, standing: published };
  if (isPartyTo(claims, speaker) || speaksFor(claims, speaker))
    return { name: speaker, standing: 'party' };
  const known = publisherOf(inPlainLetters(speaker).replace(/^the\s+/i, '')).interests;
  if (known.length > 0) return { name: speaker, standing: ofStakes(known) };
  if (published === 'party') return { name: `${speaker} (in ${publisher})`, standing: 'party' };
  return { name: `${speaker} (in ${publisher})`, standing: ofRole(speaker) };
}
