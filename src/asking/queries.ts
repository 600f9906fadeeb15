import type { Claim } from '../model/claim.js';
import { contentTokens } from '../text/tokens.js';
import { ASKING } from './settings.js';

const ASKED = new Set([
  'claim',
  'claims',
  'true',
  'false',
  'fact',
  'someone',
  'something',
  'somebody',
  'case',
]);

/** Words of a text that carry matter, as written and once each. */
export const matterOf = (text: string): string[] => {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const { text: word, lower } of contentTokens(text)) {
    if (seen.has(lower) || ASKED.has(lower)) continue;
    seen.add(lower);
    words.push(word);
  }
  return words.slice(0, ASKING.queryWords);
};

const headsOf = (claim: Claim): string => {
  const subject = matterOf(claim.subject ?? '').slice(-4);
  const predicate = matterOf(claim.predicate ?? '').slice(0, 5);
  return [...subject, ...predicate].join(' ');
};

/**
 * Search strings for evidence for and against claims: all their words, the words of denial, the
 * names of their bodies said otherwise, their heads. Three to six for one claim; for several they
 * take turns, so that each claim has its best ones, twelve in all. None twice.
 *
 * @param expand - The other names of the bodies that a text names.
 */
export function queriesOf(claims: readonly Claim[], expand: (text: string) => string[]): string[] {
  const limit =
    claims.length === 1
      ? ASKING.queries
      : Math.min(ASKING.queriesOfMany, claims.length * ASKING.queriesOfEach);
  const each = claims.slice(0, ASKING.queriesOfMany).map((claim) => ofClaim(claim, expand));
  const queries = new Set<string>();
  for (let rank = 0; rank < ASKING.queries; rank += 1)
    for (const ranked of each) {
      const query = ranked[rank]?.trim() ?? '';
      if (query !== '' && queries.size < limit) queries.add(query);
    }
  return [...queries];
}

function ofClaim(claim: Claim, expand: (text: string) => string[]): string[] {
  const words = matterOf(claim.text).join(' ');
  const full = words === '' ? claim.text.replace(/\.$/, '') : words;
  const named = expand(claim.text);
  const heads = headsOf(claim);
  return [
    full,
    `${full} no evidence denied disputed false`,
    ...(named.length === 0 ? [] : [`${full} ${named.join(' ')}`]),
    ...(heads === '' ? [] : [heads]),
    `${heads === '' ? full : heads} critics say claim contested misleading unclear`,
    claim.text,
  ];
}
