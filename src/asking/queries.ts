import type { Claim } from '../model/claim.js';
import { contentTokens } from '../text/tokens.js';

const LIMIT = 6;
/** More words than this make a query slower and no better. */
const WORDS = 40;

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
const matterOf = (text: string): string[] => {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const { text: word, lower } of contentTokens(text)) {
    if (seen.has(lower) || ASKED.has(lower)) continue;
    seen.add(lower);
    words.push(word);
  }
  return words.slice(0, WORDS);
};

const headsOf = (claim: Claim): string => {
  const subject = matterOf(claim.subject ?? '').slice(-4);
  const predicate = matterOf(claim.predicate ?? '').slice(0, 5);
  return [...subject, ...predicate].join(' ');
};

/**
 * Search strings for evidence for and against claims: all their words, their heads, the names of
 * their bodies said otherwise, and the words of denial. Three to six, none twice, in that order.
 *
 * @param expand - The other names of the bodies that a text names.
 */
export function queriesOf(claims: readonly Claim[], expand: (text: string) => string[]): string[] {
  const share = Math.max(1, Math.floor(LIMIT / Math.max(1, claims.length)));
  const queries: string[] = [];
  for (const claim of claims) queries.push(...ofClaim(claim, expand).slice(0, Math.max(3, share)));
  const unique = [...new Set(queries.map((query) => query.trim()).filter((query) => query !== ''))];
  return claims.length > 1 ? interleaved(unique, claims.length) : unique.slice(0, LIMIT);
}

const interleaved = (queries: readonly string[], claims: number): string[] =>
  queries.slice(0, Math.max(LIMIT, claims * 3));

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
