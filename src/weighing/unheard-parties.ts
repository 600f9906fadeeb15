import type { Claim } from '../model/claim.js';
import { isCountry } from '../text/name-relation.js';
import { findNames } from '../text/names.js';
import type { WeighedSentence } from './evidence-set.js';

/** Bodies that the claims name and that no cited publisher or speaker speaks for, as written. */
export function unheardParties(
  claims: readonly Claim[],
  evidence: readonly WeighedSentence[],
): string[] {
  const voices = evidence.map(
    ({ speaker, candidate }) => `${candidate.document.metadata.publisher}. ${speaker ?? ''}`,
  );
  const heard = new Set(voices.flatMap(findNames).map(({ canonical }) => canonical));
  const parties = new Map<string, string>();
  for (const { text } of claims) {
    for (const { canonical, span } of findNames(text)) {
      if (isCountry(canonical) || heard.has(canonical) || parties.has(canonical)) continue;
      parties.set(canonical, withArticle(text.slice(span.start, span.end)));
    }
  }
  return [...parties.values()];
}

const COMMON =
  /\b(?:Department|Agency|Office|Service|Bureau|Forces?|Army|Police|Court|Union|Council|Ministry|Administration|military|government|agents)\b/;

/** Names made of common nouns take an article, and so do acronyms but those read as a word. */
export const withArticle = (name: string): string => {
  const bare = name.replace(/^the\s+/i, '');
  const spelled = /^[A-Z]{2,5}$/.test(bare) && !/[AEIOU]/.test(bare.slice(0, 1) + bare.slice(-1));
  return COMMON.test(bare) || spelled || /^(?:IDF|FBI|EPA|EU|UN|UK|US)$/.test(bare)
    ? `the ${bare}`
    : bare;
};
