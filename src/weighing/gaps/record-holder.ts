import { findParties, type Party, partiesOf } from '../../english/names/parties.js';
import { withArticle } from '../../english/names/with-article.js';
import type { JudgedSentence } from '../../judging/judged-sentence.js';
import type { Claim } from '../../model/claim.js';

/** What a keeper of records does with them, in the words after its name. */
const KEEPS =
  /^(?:\s*\([^)]{2,12}\))?(?:[’']s?)?,?\s+(?:(?:which|who)\s+)?(?:also\s+|still\s+)?(?:holds?|keeps?|maintains?|with(?:held|holds?)|refus\w+|declin\w+|den(?:ied|ies)|(?:did|does|do|has|have|had|would|will)(?: not|n[’']t) (?:\w+ly )?(?:releas\w*|publish\w*|provid\w*|produc\w*|disclos\w*|answer\w*|respond\w*|list\w*|say|said|posted?|made)|can(?:not| not|[’']t) find|says? that (?:it|they) (?:can|could|does|do|holds?|has|have)|has no|have no|lists? no|publishes no|record\w* no)\b/;
const OF_RECORDS =
  /\b(?:records?|logs?|files?|documents?|data|statistics|footage|register) (?:of|from|held by|kept by|at) (?:the )?$/i;
/** Those who speak of what they keep themselves. */
const SELF = /\b(?:we|the (?:agency|department|office|ministry|county|city|company))\b/gi;
const PRONOUN = /^(?:\d+\.\s+)?(?:It|They)\b/;

/** "The Sheriff's Office" is the one office of that name that is known in full. */
export function nameInFull(name: string, known: readonly string[]): string {
  const bare = name.replace(/^the\s+/i, '').toLowerCase();
  const full = known.filter((other) => other.toLowerCase().endsWith(` ${bare}`));
  const [only] = full;
  return only !== undefined && full.length === 1 ? withArticle(only) : name;
}

const inFull = ({ name }: Party, known: readonly string[]): string => nameInFull(name, known);

/**
 * Who would hold the record that a sentence says is missing: the body that it says keeps or
 * withholds it, the publisher where it speaks for itself, else the first party of the claim.
 *
 * @param known - Names of publishers, for names that a text shortens.
 */
export function holderOf(
  { candidate, claim }: JudgedSentence,
  known: readonly string[] = [],
): string | null {
  const { text, before, publisher } = candidate.sentence;
  const parties = findParties(text);
  const keeper = parties.find(
    ({ span }) => KEEPS.test(text.slice(span.end)) || OF_RECORDS.test(text.slice(0, span.start)),
  );
  if (keeper !== undefined) return inFull(keeper, known);
  const [earlier] = PRONOUN.test(text) ? findParties(before) : [];
  if (earlier !== undefined) return inFull(earlier, known);
  const itself = [...text.matchAll(SELF)].some(({ 0: word, index }) =>
    KEEPS.test(text.slice(index + word.length)),
  );
  if (itself && publisher !== '' && findParties(publisher).length > 0)
    return withArticle(publisher);
  return holderFor(claim) ?? (parties[0] ? inFull(parties[0], known) : null);
}

/** The first party of a claim: who would hold a record of what it did. */
export const holderFor = (claim: Claim): string | null => partiesOf(claim)[0]?.name ?? null;
